import { CheckCircleFilled, PlusOutlined, ReloadOutlined } from '@ant-design/icons';
import { Link } from '@tanstack/react-router';
import type { CaseHead } from '@yinuo/api';
import { Button } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asFault, newIntentKey, useFaultSentence } from '../../api/index.ts';
import { attachToCase } from '../../cases/index.ts';
import { ClockCard, ClockGrid, CopyId, EmptyState } from '../../kit/index.ts';
import styles from './report.module.css';

interface SentViewProps {
  readonly head: CaseHead;
  readonly files: readonly File[];
  readonly onAgain: () => void;
}

/** The number, and what is promised now and why. */
export function SentView({ head, files, onAgain }: SentViewProps) {
  const { t } = useTranslation('report');
  return (
    <div className={styles.sent}>
      <section className={styles.receipt} role="status">
        <CheckCircleFilled className={styles.tick ?? ''} aria-hidden="true" />
        <div>
          <p className={styles.receiptLead}>{t('sent.lead')}</p>
          <p className={styles.number}>
            <CopyId id={head.number} />
          </p>
          <p className={styles.receiptTitle}>{head.title}</p>
        </div>
        <div className={styles.receiptActs}>
          <Button icon={<PlusOutlined />} onClick={onAgain}>
            {t('sent.again')}
          </Button>
          <Link to="/cases/$id" params={{ id: head.id }}>
            <Button type="primary" tabIndex={-1}>
              {t('sent.open')}
            </Button>
          </Link>
        </div>
      </section>
      {files.length > 0 && <Uploads id={head.id} files={files} />}
      <h2 className={styles.promises}>{t(head.clocks.length === 0 ? 'sent.noClocks' : 'sent.clocks')}</h2>
      {head.clocks.length === 0 ? (
        <EmptyState title={t('sent.noClocksTitle')} hint={t('sent.noClocksHint')} />
      ) : (
        <ClockGrid>
          {head.clocks.map((clock) => (
            <ClockCard key={clock.obligation} clock={clock} whyOpen />
          ))}
        </ClockGrid>
      )}
    </div>
  );
}

/** The files follow the report; what fails can be sent again, the case stands already. */
function Uploads({ id, files }: { id: string; files: readonly File[] }) {
  const { t } = useTranslation('report');
  const sentence = useFaultSentence();
  const [keys] = useState(() => files.map(newIntentKey));
  const [round, setRound] = useState(0);
  const [done, setDone] = useState<ReadonlySet<File>>(new Set());
  const [fault, setFault] = useState<unknown>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: one round sends what is left; `done` grows meanwhile
  useEffect(() => {
    let gone = false;
    const sendAll = async (): Promise<void> => {
      for (const [at, file] of files.entries()) {
        if (gone || done.has(file)) continue;
        await attachToCase(id, file, keys[at] ?? newIntentKey());
        if (!gone) setDone((before) => new Set(before).add(file));
      }
    };
    setFault(null);
    sendAll().catch((error: unknown) => !gone && setFault(asFault(error)));
    return () => {
      gone = true;
    };
  }, [id, files, keys, round]);
  return (
    <p className={styles.uploads} role="status">
      {t('sent.files', { done: done.size, all: files.length })}
      {fault !== null && (
        <>
          <span className={styles.uploadFault}>{sentence(fault)}</span>
          <Button size="small" icon={<ReloadOutlined />} onClick={() => setRound(round + 1)}>
            {t('sent.retry')}
          </Button>
        </>
      )}
    </p>
  );
}
