import { CoffeeOutlined, SwapOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import styles from './calendar.module.css';
import { markOf, type RotaDay } from './days.ts';

interface DayMarksProps {
  readonly day: RotaDay;
  readonly shifts: number;
  readonly leaves: number;
}

/** 休, 班, 暂定, and the signs of a shift and of somebody away. */
export function DayMarks({ day, shifts, leaves }: DayMarksProps) {
  const { t } = useTranslation('rota');
  const mark = markOf(day);
  return (
    <span className={styles.marks}>
      {shifts > 0 && <SwapOutlined title={t('legend.shift')} className={styles.shift ?? ''} />}
      {leaves > 0 && <CoffeeOutlined title={t('legend.leave')} className={styles.leave ?? ''} />}
      {day.provisional && (mark === 'holiday' || mark === 'make-up') && (
        <span className={styles.provisional}>{t('marks.provisional')}</span>
      )}
      {mark === 'holiday' && <span className={styles.off}>{t('marks.holiday')}</span>}
      {mark === 'make-up' && <span className={styles.work}>{t('marks.make-up')}</span>}
    </span>
  );
}
