import { Link } from '@tanstack/react-router';
import type { PenaltyView } from '@yinuo/api';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import styles from '../settlement.module.css';

interface PenaltyNotesProps {
  readonly penalty: PenaltyView;
  readonly onOpen: (penalty: string) => void;
}

/** How it hangs together with another: it adds to an accepted one, or covers what the desk came to see of the same matter. */
export function PenaltyNotes({ penalty: { addsTo, covers }, onOpen }: PenaltyNotesProps) {
  const { t } = useTranslation('settlement');
  if (addsTo === null && covers.length === 0) return null;
  return (
    <div className={styles.next}>
      {addsTo !== null && (
        <span>
          {t('penalties.addsTo')}{' '}
          <Button type="link" size="small" onClick={() => onOpen(addsTo)}>
            {t('penalties.showOriginal')}
          </Button>
        </span>
      )}
      {covers.map(({ due, occurrence, cases }) => (
        <span key={occurrence ?? cases.join()}>
          {t('penalties.covers', { due: due ?? cases.join('、') })}{' '}
          {occurrence !== null && (
            <Link to="/ledger" search={{ occurrence }}>
              {t('penalties.occurrence')}
            </Link>
          )}
        </span>
      ))}
    </div>
  );
}
