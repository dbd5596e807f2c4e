import type { DecidedReported } from '@yinuo/api';
import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { ApiFault, useFaultSentence } from '../../../../api/index.ts';
import { ListBar } from '../../../../kit/index.ts';
import type { Decision } from './decision-form.tsx';
import type { Reported } from './reported-filter.ts';

interface DecideBarProps {
  readonly waiting: readonly Reported[];
  readonly chosen: readonly Reported[];
  /** Those that are decided are shown too. */
  readonly total: number;
  readonly mayDeny: boolean;
  readonly onChoose: (keys: readonly string[]) => void;
  readonly onDecide: (decision: Decision) => void;
}

/** Chooses many, and what to say of them. */
export function DecideBar({ waiting, chosen, total, mayDeny, onChoose, onDecide }: DecideBarProps) {
  const { t } = useTranslation('watch');
  const act = (decision: Decision, isPrimary: boolean) => (
    <Button size="small" type={isPrimary ? 'primary' : 'default'} onClick={() => onDecide(decision)}>
      {t(`downtime.many.acts.${decision}`)}
    </Button>
  );
  const actions = (
    <>
      {act('down', !mayDeny)}
      {mayDeny && act('none-down', true)}
    </>
  );
  return (
    <ListBar
      page={{ items: waiting, next: null, total }}
      rowKey={(one) => one.case}
      selection={{ keys: chosen.map((one) => one.case), onChange: onChoose, actions }}
      toolbar={null}
    >
      {null}
    </ListBar>
  );
}

/** What of many was not decided, and why. */
export function Refused({ items, reported }: { items: DecidedReported['items']; reported: readonly Reported[] }) {
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
