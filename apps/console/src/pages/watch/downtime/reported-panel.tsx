import type { DecidedReported, DowntimeView } from '@yinuo/api';
import { Alert, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiFault, useFaultSentence } from '../../../api/index.ts';
import { moduleTitle, useContract } from '../../../cases/index.ts';
import { useText } from '../../../i18n/index.ts';
import { EmptyState, FilterBar, ListBar, Panel, useListState } from '../../../kit/index.ts';
import styles from '../watch.module.css';
import { CorrectionForm } from './correction-form.tsx';
import { type Decision, DecisionForm } from './decision-form.tsx';
import { DenialForm } from './denial-form.tsx';
import { OutageForm } from './outage-form.tsx';
import { chosenOf, isWaiting, modulesOf, monthsOf, REPORTED_FILTERS, type Reported } from './reported-filter.ts';
import { ReportedLine } from './reported-line.tsx';

/** Where a contract grades no faults there may be many. */
const SHOWN_FIRST = 8;
/** As many as are decided at once. */
const DECIDED_MAX = 200;

/** What people reported as grave and the ledger does not have: entered, or said by the hospital to be none; one by one or many at once. */
export function ReportedPanel({ contract, view }: { contract: string; view: DowntimeView }) {
  const { t } = useTranslation('watch');
  const list = useListState({ filters: REPORTED_FILTERS });
  const [entering, setEntering] = useState<Reported>();
  const [denying, setDenying] = useState<Reported>();
  const [confirming, setConfirming] = useState<DowntimeView['outages'][number]>();
  const [all, setAll] = useState(false);
  const [keys, setKeys] = useState<readonly string[]>([]);
  const [decision, setDecision] = useState<Decision>();
  const [refused, setRefused] = useState<DecidedReported['items']>([]);
  if (view.reported.length === 0) return null;
  const ordered = chosenOf(view.reported, list.filters);
  const waiting = ordered.filter(isWaiting).slice(0, DECIDED_MAX);
  const chosen = waiting.filter((one) => keys.includes(one.case));
  const [mayEnter, mayDeny] = [view.may.includes('watch.manage'), view.may.includes('outage.deny')];
  const choose = (next: readonly string[]) => {
    setRefused([]);
    setKeys(next);
    if (next.length > chosen.length + 1) setAll(true); // nothing is selected that is not seen
  };
  const decide = (kind: Decision, primary: boolean) => (
    <Button size="small" type={primary ? 'primary' : 'default'} onClick={() => setDecision(kind)}>
      {t(`downtime.many.acts.${kind}`)}
    </Button>
  );
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
        <ListBar
          page={{ items: waiting, next: null, total: ordered.length }}
          rowKey={(one) => one.case}
          selection={{
            keys: chosen.map((one) => one.case),
            onChange: choose,
            actions: (
              <>
                {decide('down', !mayDeny)}
                {mayDeny && decide('none-down', true)}
              </>
            ),
          }}
          toolbar={null}
        >
          {null}
        </ListBar>
      )}
      <Refused items={refused} reported={view.reported} />
      {ordered.length === 0 && <EmptyState title={t('downtime.noneChosen')} />}
      <ul className={styles.list}>
        {ordered.slice(0, all ? undefined : SHOWN_FIRST).map((one) => (
          <ReportedLine
            key={one.case}
            one={one}
            selected={keys.includes(one.case)}
            {...(mayEnter &&
              waiting.includes(one) && {
                onSelect: (on) => choose(on ? [...keys, one.case] : keys.filter((key) => key !== one.case)),
              })}
            {...(mayEnter && { onEnter: () => setEntering(one) })}
            {...(mayDeny && {
              onDeny: () => setDenying(one),
              onConfirm: (id) => setConfirming(view.outages.find((outage) => outage.id === id)),
            })}
          />
        ))}
      </ul>
      {!all && ordered.length > SHOWN_FIRST && (
        <Button type="link" onClick={() => setAll(true)}>
          {t('downtime.allReported', { n: ordered.length })}
        </Button>
      )}
      <OutageForm
        contract={contract}
        open={entering !== undefined}
        {...(entering && { reported: entering })}
        onClose={() => setEntering(undefined)}
      />
      <CorrectionForm outage={confirming} onClose={() => setConfirming(undefined)} />
      <DenialForm reported={denying} onClose={() => setDenying(undefined)} />
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

interface FiltersProps {
  readonly contract: string;
  readonly reported: readonly Reported[];
  readonly list: ReturnType<typeof useListState>;
}

function ReportedFilters({ contract, reported, list }: FiltersProps) {
  const { t } = useTranslation('watch');
  const text = useText();
  const { data } = useContract(contract);
  return (
    <FilterBar
      list={list}
      fields={[
        {
          kind: 'choice',
          key: 'month',
          label: t('downtime.filters.month'),
          options: monthsOf(reported).map((value) => ({ value, label: value })),
        },
        {
          kind: 'choice',
          key: 'module',
          label: t('downtime.filters.module'),
          options: modulesOf(reported).map((value) => ({ value, label: text(moduleTitle(data, value)) })),
        },
        {
          kind: 'choice',
          key: 'seen',
          label: t('downtime.filters.seen'),
          width: 220,
          options: (['down', 'up', 'unseen'] as const).map((value) => ({ value, label: t(`downtime.seen.${value}`) })),
        },
      ]}
    />
  );
}

/** What of many was not decided, and why. */
function Refused({ items, reported }: { items: DecidedReported['items']; reported: readonly Reported[] }) {
  const { t } = useTranslation('watch');
  const sentence = useFaultSentence();
  if (items.length === 0) return null;
  const faults = [...new Set(items.flatMap(({ fault }) => fault ?? []))];
  const numberOf = (id: string) => reported.find((one) => one.case === id)?.number ?? id;
  return (
    <Alert
      type="warning"
      role="alert"
      showIcon
      title={t('downtime.many.refused', { count: items.length })}
      description={
        <ul>
          {faults.map((fault) => (
            <li key={fault}>
              {fault === 'input.invalid' ? t('downtime.many.byItself') : sentence(new ApiFault(fault, 200))}
              {` ${items.flatMap((one) => (one.fault === fault ? numberOf(one.case) : [])).join(', ')}`}
            </li>
          ))}
        </ul>
      }
    />
  );
}
