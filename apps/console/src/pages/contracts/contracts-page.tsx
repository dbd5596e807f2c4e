import { ImportOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useCan } from '../../app/session.ts';
import { listContracts } from '../../contracts/index.ts';
import { EmptyState, Page, QueryState } from '../../kit/index.ts';
import { ContractCard } from './contract-card.tsx';
import styles from './contracts.module.css';

/** 合同: the contracts of the own side, each with its term and its coverage. */
export function ContractsPage() {
  const { t } = useTranslation('contracts');
  const can = useCan();
  const query = useQuery({ queryKey: ['contracts'], queryFn: listContracts });
  const found = can('contract.found') && (
    <Link to="/contracts/new">
      <Button type="primary" icon={<ImportOutlined />} tabIndex={-1}>
        {t('found')}
      </Button>
    </Link>
  );
  return (
    <Page title={t('title')} lead={t('lead')} actions={found}>
      <QueryState query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState
              title={t('empty')}
              hint={found === false ? t('emptyHint') : t('emptyFoundHint')}
              action={found}
            />
          ) : (
            <ul className={styles.cards}>
              {items.map((contract) => (
                <ContractCard key={contract.id} contract={contract} />
              ))}
            </ul>
          )
        }
      </QueryState>
    </Page>
  );
}
