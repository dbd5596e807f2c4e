import { useQuery } from '@tanstack/react-query';
import type { RecoveryDetail } from '@yinuo/api';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { beijingToday } from '../../../clock/index.ts';
import { formatFen } from '../../../i18n/index.ts';
import {
  ConfirmButton,
  type Detail,
  DetailDrawer,
  Details,
  Meter,
  Moment,
  QueryState,
  saveFile,
  useAction,
} from '../../../kit/index.ts';
import { answerRepayment, REFRESH, readRecovery, writeReminder } from '../calls.ts';
import styles from '../money.module.css';
import { ReasonButton } from '../reason-button.tsx';
import { RecoveryTag } from '../tags.tsx';
import { useContractOf, useMoney } from '../use-money.ts';
import { ActForm, type FormAct } from './act-form.tsx';
import { Changes } from './changes.tsx';
import { StatementTable } from './statement-table.tsx';
import { Waiting } from './waiting.tsx';

const FORMS: readonly FormAct[] = ['cancel', 'amount', 'finding', 'verify', 'propose', 'receive'];

/** One recovery: cause, party, agreed repayment, the running statement, and what may be done next. */
export function RecoveryDrawer({ id, onClose }: { id: string; onClose: () => void }) {
  const { t } = useTranslation('money');
  const [act, setAct] = useState<FormAct>();
  const query = useQuery({ queryKey: ['recovery', id], queryFn: () => readRecovery(id) });
  const detail = query.data;
  useContractOf(detail?.contract);
  return (
    <DetailDrawer
      open
      onClose={onClose}
      width={820}
      title={detail === undefined ? t('tabs.recoveries') : `${detail.title} · ${detail.number}`}
      actions={detail !== undefined && act === undefined && <Acts detail={detail} onBegin={setAct} />}
    >
      <QueryState query={query}>
        {(read) =>
          act === undefined ? (
            <Body detail={read} />
          ) : (
            <ActForm act={act} detail={read} onDone={() => setAct(undefined)} />
          )
        }
      </QueryState>
    </DetailDrawer>
  );
}

function Acts({ detail, onBegin }: { detail: RecoveryDetail; onBegin: (act: FormAct) => void }) {
  const { t } = useTranslation('money');
  const answer = useAction({
    act: (reason: string | null, key) => {
      const answered = { agree: reason === null, version: detail.version };
      return answerRepayment(detail.id, reason === null ? answered : { ...answered, reason }, key);
    },
    refresh: REFRESH,
    done: t('recoveries.answered'),
  });
  const letter = useAction({
    act: (_: undefined, key) => writeReminder(detail.id, key),
    refresh: REFRESH,
    done: t('recoveries.letterDone'),
    onDone: (file) => saveFile(file, `${t('recoveries.letterName')}-${detail.number}-${beijingToday()}.docx`),
  });
  const forms = FORMS.filter((act) => detail.may.includes(act));
  return (
    <>
      {detail.may.includes('remind') && (
        <Button loading={letter.isPending} onClick={() => letter.mutate(undefined)}>
          {t('recoveries.letter')}
        </Button>
      )}
      {forms.map((act, index) => (
        <Button
          key={act}
          type={index === forms.length - 1 && !detail.may.includes('answer') ? 'primary' : 'default'}
          onClick={() => onBegin(act)}
        >
          {t(`recoveries.acts.${act}`)}
        </Button>
      ))}
      {detail.may.includes('answer') && (
        <>
          <ReasonButton
            act={t('recoveries.sendBack')}
            onConfirm={(reason) => answer.mutateAsync(reason).catch(() => undefined)}
          />
          <ConfirmButton
            type="primary"
            act={t('recoveries.agree')}
            consequence={t('recoveries.agreeHint')}
            onConfirm={() => answer.mutateAsync(null).catch(() => undefined)}
          />
        </>
      )}
    </>
  );
}

function Body({ detail }: { detail: RecoveryDetail }) {
  const { t } = useTranslation('money');
  return (
    <div className={styles.stack} style={{ gap: 20 }}>
      <p className={styles.head}>
        <RecoveryTag of={detail.state} />
        <strong>{formatFen(detail.open)}</strong>
        <span className={styles.quiet}>{t('recoveries.openFen')}</span>
      </p>
      <Meter
        label={t('recoveries.received')}
        part={detail.received / 100}
        whole={detail.owed / 100}
        tone="kept"
        note={t('recoveries.sumsNote', {
          owed: formatFen(detail.owed),
          received: formatFen(detail.received),
          open: formatFen(detail.open),
        })}
      />
      {detail.waiting.length > 0 && <Waiting detail={detail} />}
      {detail.changes.length > 0 && <Changes detail={detail} />}
      <Details items={useDetails(detail)} />
      {detail.plan.length > 0 && <Plan detail={detail} />}
      <section>
        <h3 className={styles.subhead}>{t('recoveries.statement')}</h3>
        <StatementTable detail={detail} />
      </section>
      {detail.letters.length > 0 && <Letters letters={detail.letters} />}
      {detail.differences.length > 0 && <Behind detail={detail} />}
    </div>
  );
}

function useDetails(detail: RecoveryDetail): readonly Detail[] {
  const { t } = useTranslation('money');
  const items: readonly (Detail | false)[] = [
    { label: t('recoveries.openedAt'), value: <Moment at={detail.openedAt} style="minute" /> },
    { label: t('recoveries.openedBy'), value: detail.openedBy ?? '–' },
    detail.verifiedAt === null &&
      detail.verifyBy !== null && {
        label: t('recoveries.verifyBy'),
        value: <Moment at={detail.verifyBy} style="minute" />,
      },
    { label: t('recoveries.since'), value: detail.since },
    detail.party !== null && {
      label: t('recoveries.party'),
      value: [t(`parties.${detail.party}`), detail.partyName].filter(Boolean).join(' · '),
    },
    detail.cause !== null && { label: t('recoveries.cause'), value: detail.cause, wide: true },
    detail.way !== null && { label: t('recoveries.way'), value: t(`ways.${detail.way}`) },
    detail.wayText !== null && { label: t('recoveries.wayText'), value: detail.wayText },
    detail.agreed !== null && {
      label: t('recoveries.agreed'),
      value: (
        <>
          {detail.agreed.by} · <Moment at={detail.agreed.at} style="minute" />
        </>
      ),
    },
    detail.text !== null && { label: t('recoveries.text'), value: detail.text, wide: true },
  ];
  return items.filter((item) => item !== false);
}

function Plan({ detail }: { detail: RecoveryDetail }) {
  const { t } = useTranslation('money');
  return (
    <section>
      <h3 className={styles.subhead}>{t('recoveries.plan')}</h3>
      <div className={styles.scroll}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th>{t('recoveries.due')}</th>
              <th className={styles.number}>{t('recoveries.instalment')}</th>
              <th className={styles.number}>{t('recoveries.covered')}</th>
            </tr>
          </thead>
          <tbody>
            {detail.plan.map((one) => (
              <tr key={one.due}>
                <td>
                  {one.due}{' '}
                  {one.overdue && <span style={{ color: 'var(--yn-broken-ink)' }}>{t('recoveries.overdue')}</span>}
                </td>
                <td className={styles.number}>{formatFen(one.fen)}</td>
                <td className={styles.number}>{formatFen(one.covered)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Letters({ letters }: Pick<RecoveryDetail, 'letters'>) {
  const { t } = useTranslation('money');
  return (
    <section>
      <h3 className={styles.subhead}>{t('recoveries.letters')}</h3>
      <ul>
        {letters.map((one) => (
          <li key={one.id}>
            <Moment at={one.at} style="minute" /> · {one.by ?? '–'} · {formatFen(one.fen)}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Behind({ detail }: { detail: RecoveryDetail }) {
  const { t } = useTranslation('money');
  const { go } = useMoney();
  return (
    <section>
      <h3 className={styles.subhead}>{t('recoveries.behind')}</h3>
      <ul>
        {detail.differences.map((one) => (
          <li key={one.id}>
            <Button
              type="link"
              size="small"
              onClick={() => go({ difference: one.id, recovery: undefined, tab: 'differences' })}
            >
              {one.orderNo || one.id}
            </Button>{' '}
            {one.day} · {formatFen(one.fen)}
          </li>
        ))}
      </ul>
    </section>
  );
}
