import { PlusOutlined } from '@ant-design/icons';
import type { RotaView } from '@yinuo/api';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useFormat, useText } from '../../../i18n/index.ts';
import { DetailDrawer, Details } from '../../../kit/index.ts';
import { PlanList } from '../plan/plan-list.tsx';
import styles from './calendar.module.css';
import { DayMarks } from './day-marks.tsx';
import { type RotaDay, touching } from './days.ts';

interface DayDrawerProps {
  readonly day: string | undefined;
  readonly rota: RotaView;
  readonly onClose: () => void;
  readonly onAdd?: (day: string) => void;
}

/** One day: why it is what it is, who answers, and what was planned. */
export function DayDrawer({ day: date, rota, onClose, onAdd }: DayDrawerProps) {
  const { t } = useTranslation('rota');
  const format = useFormat();
  const day = rota.days.find((each) => each.date === date);
  const title =
    date === undefined
      ? ''
      : t('day.title', { day: format.instant(`${date}T00:00:00+08:00`, 'day'), weekday: format.weekday(date) });
  const add = onAdd && date !== undefined && (
    <Button
      type="primary"
      icon={<PlusOutlined />}
      onClick={() => {
        onClose();
        onAdd(date);
      }}
    >
      {t('day.add')}
    </Button>
  );
  return (
    <DetailDrawer open={day !== undefined} onClose={onClose} title={title} width={480} actions={add}>
      {day && <DayBody day={day} rota={rota} />}
    </DetailDrawer>
  );
}

function DayBody({ day, rota }: { day: RotaDay; rota: RotaView }) {
  const { t } = useTranslation('rota');
  const text = useText();
  const shifts = touching(day.date, rota.shifts);
  const leaves = touching(day.date, rota.leaves);
  return (
    <div className={styles.open}>
      <p className={styles.why}>
        {text(day.reason)} <DayMarks day={day} shifts={0} leaves={0} />
      </p>
      {day.provisional && <p className={styles.note}>{t('day.provisional')}</p>}
      <Details
        items={[
          { label: t('duties.primary'), value: day.primary?.name ?? t('nobody') },
          { label: t('duties.backup'), value: day.backup?.name ?? t('nobody') },
        ]}
      />
      {shifts.length + leaves.length === 0 ? (
        <p className={styles.note}>{t('day.none')}</p>
      ) : (
        <PlanList shifts={shifts} leaves={leaves} may={rota.may} />
      )}
    </div>
  );
}
