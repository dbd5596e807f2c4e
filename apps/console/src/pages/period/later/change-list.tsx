import { Link } from '@tanstack/react-router';
import type { PeriodChanges } from '@yinuo/api';
import { Alert } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useText } from '../../../i18n/index.ts';
import { CopyId, FigureTable, Moment, type ShownVerdict, VerdictTag } from '../../../kit/index.ts';
import { moneyText, PenaltyTag } from '../../../settlement/index.ts';

/** What would come out otherwise: was, and would be. */
export function ChangeList({ changes }: { changes: PeriodChanges }) {
  const { t } = useTranslation('periods');
  const rows = useRows(changes);
  const how = (
    <>
      {changes.facts.length > 0 && <p>{t('later.facts', { n: changes.facts.length })}</p>}
      <CopyId id={changes.wouldHash} />
    </>
  );
  if (changes.total === 0) return <Alert type="success" showIcon title={t('later.same')} description={how} />;
  return (
    <>
      <Alert type="warning" showIcon title={t('later.some', { n: changes.total })} description={how} />
      <FigureTable
        caption={t('later.changes')}
        columns={[
          { title: t('later.kind'), width: 70 },
          { title: t('later.item'), width: 180 },
          { title: t('later.was'), width: 150 },
          { title: t('later.would'), width: 150 },
        ]}
        rows={rows}
      />
      {rows.length < changes.total && <p>{t('later.more', { n: rows.length })}</p>}
    </>
  );
}

function useRows({ clocks, duties, penalties, receipts, cases }: PeriodChanges): readonly (readonly ReactNode[])[] {
  const { t } = useTranslation('periods');
  const text = useText();
  const receiptText = (side: PeriodChanges['receipts'][number]['was']) =>
    side === null ? t('later.absent') : `${t(`later.receipts.${side.state as 'sent'}`)} ${moneyText(side.amountFen)}`;
  return [
    ...clocks.map((one) => [
      t('later.clock'),
      <span key="case">
        {text(one.title)}{' '}
        <Link to="/cases/$id" params={{ id: one.case.id }}>
          {one.case.number}
        </Link>
      </span>,
      <Clock key="was" side={one.was} />,
      <Clock key="would" side={one.would} />,
    ]),
    ...duties.map((one) => [
      t('later.duty'),
      `${text(one.title)} ${one.period}`,
      <Duty key="was" outcome={one.was} />,
      <Duty key="would" outcome={one.would} />,
    ]),
    ...penalties.map((one) => [
      t('later.penalty'),
      text(one.title),
      <Penalty key="was" side={one.was} />,
      <Penalty key="would" side={one.would} />,
    ]),
    ...receipts.map((one) => [t('later.receipt'), text(one.title), receiptText(one.was), receiptText(one.would)]),
    ...(cases === null
      ? []
      : [[t('later.case'), t('later.caseCounts'), t('later.counts', cases.was), t('later.counts', cases.would)]]),
  ];
}

const STATES: readonly ShownVerdict[] = ['pending', 'met', 'breached', 'excused'];

function Clock({ side }: { side: PeriodChanges['clocks'][number]['was'] }) {
  const { t } = useTranslation('periods');
  if (side === null) return t('later.absent');
  return (
    <>
      <VerdictTag verdict={STATES.find((state) => state === side.state) ?? 'none'} />{' '}
      {side.due !== null && <Moment at={side.due} style="minute" />}
    </>
  );
}

const OUTCOMES = ['in-time', 'late', 'missing', 'open', 'waived'] as const;

function Duty({ outcome }: { outcome: string | null }) {
  const { t } = useTranslation('periods');
  const known = OUTCOMES.find((one) => one === outcome);
  return known === undefined ? (outcome ?? t('later.absent')) : t(`later.outcomes.${known}`);
}

function Penalty({ side }: { side: PeriodChanges['penalties'][number]['was'] }) {
  const { t } = useTranslation('periods');
  if (side === null) return t('later.absent');
  return (
    <>
      <PenaltyTag state={side.state as Parameters<typeof PenaltyTag>[0]['state']} /> {moneyText(side.amountFen)}
    </>
  );
}
