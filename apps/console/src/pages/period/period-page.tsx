import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import type { PeriodDetail } from '@yinuo/api';
import { useTranslation } from 'react-i18next';
import { usePeriodName } from '../../documents/index.ts';
import { useText } from '../../i18n/index.ts';
import { Page, QueryState, Tabs } from '../../kit/index.ts';
import { PeriodTag, readPeriod } from '../../settlement/index.ts';
import { Figures } from './figures/figures.tsx';
import { Later } from './later/later.tsx';
import styles from './period.module.css';
import { PeriodActions } from './period-actions.tsx';
import { RemarkList } from './remarks/remark-list.tsx';
import { Standing } from './standing.tsx';

/** One period: its figures, what both sides say of it, the signatures, and what came after them. */
export function PeriodPage() {
  const { t } = useTranslation('periods');
  const { contract, period } = useParams({ from: '/shell/periods/$contract/$period' });
  const name = usePeriodName()(period);
  const query = useQuery({
    queryKey: ['period', contract, period],
    queryFn: () => readPeriod({ id: contract, period }),
  });
  const crumbs = [{ label: t('title'), to: `/periods?contract=${contract}` }];
  if (query.data !== undefined) return <Period detail={query.data} name={name} crumbs={crumbs} />;
  return (
    <Page title={name} crumbs={crumbs}>
      <QueryState query={query}>{() => null}</QueryState>
    </Page>
  );
}

interface PeriodProps {
  readonly detail: PeriodDetail;
  readonly name: string;
  readonly crumbs: readonly { readonly label: string; readonly to: string }[];
}

function Period({ detail, name, crumbs }: PeriodProps) {
  const { t } = useTranslation('periods');
  const text = useText();
  const search = useSearch({ from: '/shell/periods/$contract/$period' });
  const navigate = useNavigate();
  const { remarks, noted, laterDocuments } = detail;
  return (
    <Page
      title={name}
      crumbs={crumbs}
      lead={
        <span className={styles.lead}>
          <PeriodTag period={detail} />
          <span>{text(detail.contract.title)}</span>
          <span>{t('days', { from: detail.from, to: detail.to })}</span>
        </span>
      }
      actions={<PeriodActions detail={detail} name={name} />}
    >
      <Standing detail={detail} />
      <Tabs
        label={name}
        active={search.tab ?? 'figures'}
        onChange={(tab) =>
          void navigate({
            to: '.',
            search: tab === 'figures' ? {} : { tab },
            resetScroll: false,
          })
        }
        tabs={[
          { key: 'figures', label: t('tabs.figures'), children: <Figures figures={detail.figures} /> },
          {
            key: 'remarks',
            label: t('tabs.remarks'),
            ...(remarks.length > 0 && { count: remarks.length }),
            children: <RemarkList detail={detail} />,
          },
          {
            key: 'later',
            label: t('tabs.later'),
            ...(noted.length + laterDocuments.length > 0 && { count: noted.length + laterDocuments.length }),
            children: <Later detail={detail} />,
          },
        ]}
      />
    </Page>
  );
}
