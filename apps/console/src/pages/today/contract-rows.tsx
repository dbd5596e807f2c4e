import { useQueries } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { RotaView } from '@yinuo/api';
import { useTranslation } from 'react-i18next';
import { api, bodyOf } from '../../api/index.ts';
import { useCan } from '../../app/session.ts';
import { useContracts } from '../../cases/index.ts';
import { beijingToday } from '../../clock/index.ts';
import { useText } from '../../i18n/index.ts';
import { ClauseMark } from '../../kit/index.ts';
import styles from './today.module.css';
import type { ContractToday } from './today-figures.ts';

/** Who answers now, by contract. */
function useOnDuty(contracts: readonly string[]): ReadonlyMap<string, RotaView['now']> {
  const can = useCan();
  const today = beijingToday();
  return useQueries({
    queries: contracts.map((contract) => ({
      queryKey: ['case-rota', contract, today],
      queryFn: () => bodyOf(api.GET('/api/rota', { params: { query: { contract, from: today, to: today } } })),
      enabled: can('rota.read'),
      staleTime: 60_000,
    })),
    combine: (results) =>
      new Map(results.flatMap(({ data }) => (data === undefined ? [] : [[data.contract, data.now] as const]))),
  });
}

const BAR = ['broken', 'atRisk', 'promised'] as const;

/** Contract by contract: what is broken, at risk and promised, and who is on duty. */
export function ContractRows({ contracts }: { contracts: readonly ContractToday[] }) {
  const { t } = useTranslation('today');
  const text = useText();
  const { nameOf, find } = useContracts();
  const onDuty = useOnDuty(contracts.map(({ contract }) => contract));
  return (
    <section aria-label={t('byContract')}>
      <ul className={styles.contracts}>
        {contracts.map((each) => {
          const duty = onDuty.get(each.contract);
          const code = find(each.contract)?.code;
          return (
            <li key={each.contract} className={styles.contract}>
              <Link to="/cases" search={{ contract: each.contract, state: 'open' }} className={styles.contractName}>
                {code !== undefined && <ClauseMark id={code} />}
                <span>{text(nameOf(each.contract)) || t('thisContract')}</span>
              </Link>
              <span className={styles.counts}>
                {BAR.map((key) => (
                  <span key={key} data-key={key} data-none={each[key] === 0}>
                    <strong>{each[key]}</strong> {t(`figures.${key}`)}
                  </span>
                ))}
              </span>
              {duty !== undefined && (
                <span className={styles.duty}>
                  {duty.primary === null && duty.backup === null
                    ? t('nobodyOnDuty')
                    : t('onDuty', { name: duty.primary?.name ?? duty.backup?.name ?? '' })}
                  {duty.primary !== null && duty.backup !== null && (
                    <span>{t('backup', { name: duty.backup.name })}</span>
                  )}
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
