import type { ContractClausesView } from '@yinuo/api';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useText } from '../../i18n/index.ts';
import { ClauseMark, EmptyState, Panel } from '../../kit/index.ts';
import styles from './contract.module.css';

interface AgreedFiguresProps {
  readonly figures: ContractClausesView['agreed'];
  /** Shows the clause. */
  readonly onOpen: (clause: string) => void;
}

/** Every number that the contract leaves open and both sides agreed. */
export function AgreedFigures({ figures, onOpen }: AgreedFiguresProps) {
  const { t } = useTranslation('contracts');
  const text = useText();
  if (figures.length === 0) return <EmptyState title={t('agreed.none')} hint="" />;
  return (
    <Panel title={t('tabs.agreed')} note={t('agreed.lead')} bare>
      <ul className={styles.agreed}>
        {figures.map((one) => (
          <li key={one.obligation}>
            <Button type="link" className={styles.agreedClause} onClick={() => onOpen(one.clause)}>
              <ClauseMark id={one.clause} />
            </Button>
            <span className={styles.agreedWord} lang="zh-CN">
              「{one.word}」
            </span>
            <span className={styles.agreedTitle}>{text(one.title)}</span>
            <strong>{text(one.figure)}</strong>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
