import { CheckSquareFilled, ExclamationCircleOutlined } from '@ant-design/icons';
import type { CaseClock } from '@yinuo/api';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat, useText } from '../../i18n/index.ts';
import styles from './clock-card.module.css';

export type DemandView = CaseClock['demands'][number];

interface DemandListProps {
  readonly demands: readonly DemandView[];
  /** Button that does the act, shown beside an open demand. */
  readonly act?: (demand: DemandView) => ReactNode;
}

/** What the clause demands because a clock broke: done or still to do. */
export function DemandList({ demands, act }: DemandListProps) {
  const { t } = useTranslation('kit');
  const text = useText();
  const format = useFormat();
  return (
    <ul className={styles.demands} aria-label={t('clock.demands')}>
      {demands.map((demand) => {
        const { name, title, since, metAt } = demand;
        return (
          <li key={name} data-done={metAt !== null}>
            {metAt === null ? (
              <ExclamationCircleOutlined aria-hidden="true" />
            ) : (
              <CheckSquareFilled aria-hidden="true" />
            )}
            <span>
              {text(title)}
              <small>
                {metAt === null
                  ? t('clock.demandOpen', { at: format.instant(since, 'near') })
                  : t('clock.demandMet', { at: format.instant(metAt, 'near') })}
              </small>
            </span>
            {metAt === null && act?.(demand)}
          </li>
        );
      })}
    </ul>
  );
}
