import type { RotaView } from '@yinuo/api';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../../kit/index.ts';
import styles from './plan.module.css';
import { PlanList } from './plan-list.tsx';

/** What was planned in the days on screen. */
export function PlanPanel({ rota }: { rota: RotaView }) {
  const { t } = useTranslation('rota');
  const { shifts, leaves, may } = rota;
  const empty = shifts.length + leaves.length === 0;
  return (
    <Panel title={t('plan.title')}>
      {empty ? (
        <div className={styles.empty}>
          <p>{t('plan.empty')}</p>
          <small>{t(may.length > 0 ? 'plan.emptyHint' : 'plan.emptyHintRead')}</small>
        </div>
      ) : (
        <PlanList shifts={shifts} leaves={leaves} may={may} />
      )}
    </Panel>
  );
}
