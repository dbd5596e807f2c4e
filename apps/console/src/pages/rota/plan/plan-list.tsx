import { CoffeeOutlined, SwapOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../../app/session.ts';
import { ConfirmButton, useAction } from '../../../kit/index.ts';
import type { Leave, Shift } from '../calendar/days.ts';
import { removeLeave, removeShift } from '../rota-calls.ts';
import styles from './plan.module.css';
import { SpanWords } from './span-words.tsx';

interface PlanListProps {
  readonly shifts: readonly Shift[];
  readonly leaves: readonly Leave[];
  readonly may: readonly string[];
}

/** Shifts and leave together, in the order of their beginning. */
export function PlanList({ shifts, leaves, may }: PlanListProps) {
  const { t } = useTranslation('rota');
  const { person } = useSession();
  const takeShift = useAction({ act: removeShift, refresh: [['rota']], done: t('plan.removed') });
  const takeLeave = useAction({ act: removeLeave, refresh: [['rota']], done: t('plan.leaveRemoved') });
  const edits = may.includes('rota.edit');
  const rows = [
    ...shifts.map((shift) => ({
      ...shift,
      icon: <SwapOutlined className={styles.shift ?? ''} />,
      what: t('plan.shift', { duty: t(`duties.${shift.duty}`) }),
      note: null,
      remove: edits && (
        <ConfirmButton
          size="small"
          type="text"
          act={t('plan.remove')}
          aria-label={`${t('plan.removeShift')}: ${shift.person.name}`}
          consequence={t('plan.removeShiftHint')}
          onConfirm={() => takeShift.mutateAsync(shift.id).catch(() => undefined)}
        />
      ),
    })),
    ...leaves.map((leave) => ({
      ...leave,
      icon: <CoffeeOutlined className={styles.leave ?? ''} />,
      what: t('plan.leave'),
      note: leave.reason,
      remove: (edits || (may.includes('leave.request') && leave.person.id === person.id)) && (
        <ConfirmButton
          size="small"
          type="text"
          act={t('plan.removeLeave')}
          aria-label={`${t('plan.removeLeave')}: ${leave.person.name}`}
          consequence={t('plan.removeLeaveHint')}
          onConfirm={() => takeLeave.mutateAsync(leave.id).catch(() => undefined)}
        />
      ),
    })),
  ].sort((one, other) => one.startsAt.localeCompare(other.startsAt));
  return (
    <ul className={styles.list}>
      {rows.map(({ id, icon, person: who, what, note, startsAt, endsAt, remove }) => (
        <li key={id}>
          <span aria-hidden="true">{icon}</span>
          <span className={styles.words}>
            <span>
              <strong>{who.name}</strong> {what}
            </span>
            <small>
              <SpanWords startsAt={startsAt} endsAt={endsAt} />
            </small>
            {note !== null && <small>{note}</small>}
          </span>
          {remove}
        </li>
      ))}
    </ul>
  );
}
