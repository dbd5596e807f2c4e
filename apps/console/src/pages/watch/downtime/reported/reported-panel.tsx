import type { DecidedReported, DowntimeView } from '@yinuo/api';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState, Panel, useListState } from '../../../../kit/index.ts';
import styles from '../../watch.module.css';
import { DecideBar, Refused } from './decide-bar.tsx';
import { type Decision, DecisionForm } from './decision-form.tsx';
import { type One, OneForm } from './one-form.tsx';
import { chosenOf, isWaiting, REPORTED_FILTERS } from './reported-filter.ts';
import { ReportedFilters } from './reported-filters.tsx';
import { ReportedLine } from './reported-line.tsx';

/** Where a contract grades no faults there may be many. */
const SHOWN_FIRST = 8;
/** As many as are decided at once. */
const DECIDED_MAX = 200;

/** What people reported as grave and the ledger does not have: entered, or said by the hospital to be none; one by one or many at once. */
export function ReportedPanel({ contract, view }: { contract: string; view: DowntimeView }) {
  const { t } = useTranslation('watch');
  const list = useListState({ filters: REPORTED_FILTERS });
  const [one, setOne] = useState<One>({});
  const [all, setAll] = useState(false);
  const [keys, setKeys] = useState<readonly string[]>([]);
  const [decision, setDecision] = useState<Decision>();
  const [refused, setRefused] = useState<DecidedReported['items']>([]);
  if (view.reported.length === 0) return null;
  const ordered = chosenOf(view.reported, list.filters);
  const waiting = ordered.filter(isWaiting).slice(0, DECIDED_MAX);
  const shown = ordered.slice(0, all ? undefined : SHOWN_FIRST);
  const chosen = waiting.filter((one) => keys.includes(one.case));
  const [mayEnter, mayDeny] = [view.may.includes('watch.manage'), view.may.includes('outage.deny')];
  const choose = (next: readonly string[]) => {
    setRefused([]);
    setKeys(next);
    if (next.some((key) => !shown.some((row) => row.case === key))) setAll(true); // nothing is selected that is not seen
  };
  return (
    <Panel
      title={t('downtime.reported', { n: view.reported.filter(isWaiting).length })}
      note={t('downtime.reportedNote')}
      bare
    >
      <div className={styles.filters}>
        <ReportedFilters contract={contract} reported={view.reported} list={list} />
      </div>
      {mayEnter && waiting.length > 0 && (
        <DecideBar
          waiting={waiting}
          chosen={chosen}
          total={ordered.length}
          mayDeny={mayDeny}
          onChoose={choose}
          onDecide={setDecision}
        />
      )}
      <Refused items={refused} reported={view.reported} />
      {ordered.length === 0 && <EmptyState title={t('downtime.noneChosen')} />}
      <ul className={styles.list}>
        {shown.map((row) => (
          <ReportedLine
            key={row.case}
            one={row}
            selected={keys.includes(row.case)}
            {...(mayEnter &&
              waiting.includes(row) && {
                onSelect: (on) => choose(on ? [...keys, row.case] : keys.filter((key) => key !== row.case)),
              })}
            {...(mayEnter && { onEnter: () => setOne({ enter: row }) })}
            {...(mayDeny && {
              onDeny: () => setOne({ deny: row }),
              onConfirm: (id) => setOne({ confirm: view.outages.find((outage) => outage.id === id) }),
            })}
          />
        ))}
      </ul>
      {!all && ordered.length > SHOWN_FIRST && (
        <Button type="link" onClick={() => setAll(true)}>
          {t('downtime.allReported', { n: ordered.length })}
        </Button>
      )}
      <OneForm contract={contract} one={one} onClose={() => setOne({})} />
      <DecisionForm
        contract={contract}
        decision={decision}
        chosen={chosen}
        onClose={() => setDecision(undefined)}
        onDecided={(items) => {
          const left = items.filter(({ fault }) => fault !== null);
          setKeys(left.map((one) => one.case));
          setRefused(left);
        }}
      />
    </Panel>
  );
}
