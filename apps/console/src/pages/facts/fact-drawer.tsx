import { Link } from '@tanstack/react-router';
import type { FactView } from '@yinuo/api';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useContracts } from '../../cases/index.ts';
import { useText } from '../../i18n/index.ts';
import { CopyId, type Detail, DetailDrawer, Details, Moment } from '../../kit/index.ts';
import { useSubjectHref } from '../../subject/index.ts';
import { FactData } from './fact-data.tsx';
import styles from './facts.module.css';
import { FactSentence } from './words/fact-sentence.tsx';
import { SealMark } from './words/seal-mark.tsx';
import { useActorWords } from './words/use-actor-words.ts';

interface FactDrawerProps {
  readonly fact: FactView | undefined;
  readonly onClose: () => void;
  readonly onSubject: (subject: string) => void;
  readonly onPrevious?: () => void;
  readonly onNext?: () => void;
}

/** One fact, whole. */
export function FactDrawer({ fact, onClose, onSubject, ...steps }: FactDrawerProps) {
  const { t } = useTranslation('facts');
  const href = useSubjectHref()(fact?.subject ?? '');
  return (
    <DetailDrawer
      open={fact !== undefined}
      onClose={onClose}
      title={t('drawer.title')}
      {...steps}
      actions={
        fact && (
          <>
            <Button onClick={() => onSubject(fact.subject)}>{t('drawer.sameSubject')}</Button>
            {href !== undefined && (
              <Link to={href}>
                <Button type="primary" tabIndex={-1}>
                  {t('drawer.open')}
                </Button>
              </Link>
            )}
          </>
        )
      }
    >
      {fact && <FactBody fact={fact} />}
    </DetailDrawer>
  );
}

function FactBody({ fact }: { fact: FactView }) {
  const { t } = useTranslation('facts');
  const text = useText();
  const { nameOf } = useContracts();
  const { who, how } = useActorWords()(fact);
  const items: Detail[] = [
    { label: t('columns.at'), value: <Moment at={fact.at} style="full" /> },
    { label: t('columns.recordedAt'), value: <Moment at={fact.recordedAt} style="full" /> },
    { label: t('columns.actor'), value: how === undefined ? who : `${who} · ${how}` },
    {
      label: t('columns.contract'),
      value: fact.contract === null ? t('noContract') : text(nameOf(fact.contract)) || '–',
    },
    { label: t('columns.seal'), value: <SealMark batch={fact.batch} /> },
    { label: t('drawer.seq'), value: fact.seq },
    { label: t('drawer.type'), value: <code className={styles.code}>{fact.type}</code> },
    { label: t('drawer.subject'), value: <CopyId id={fact.subject} />, wide: true },
    { label: t('drawer.id'), value: <CopyId id={fact.id} />, wide: true },
  ];
  return (
    <div className={styles.drawer}>
      <div className={styles.lead}>
        <FactSentence fact={fact} />
      </div>
      <Details items={items} />
      <h3 className={styles.heading}>{t('drawer.data')}</h3>
      <FactData data={fact.data} />
    </div>
  );
}
