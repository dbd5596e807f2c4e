import { DownloadOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { AmendmentView, ContractView } from '@yinuo/api';
import { Button, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { readDiff, yamlAddress } from '../../../contracts/index.ts';
import { CopyId, Moment, Panel, QueryState, StatusTag } from '../../../kit/index.ts';
import { versionState } from '../version-state.ts';
import { Amendments } from './amendments.tsx';
import { ChangeList } from './change-list.tsx';
import styles from './versions.module.css';

const TONES = { 'versions.holds': 'kept', 'versions.later': 'provisional', 'versions.before': 'neutral' } as const;

interface VersionsProps {
  readonly contract: ContractView;
  readonly amendments: readonly AmendmentView[];
  readonly onRead: (version: number) => void;
}

/** Every version stays readable; between any two it says in words what changes. */
export function Versions({ contract, amendments, onRead }: VersionsProps) {
  return (
    <div className={styles.stack}>
      <Amendments contract={contract.id} amendments={amendments} />
      <div className={styles.columns}>
        <VersionList contract={contract} onRead={onRead} />
        <Comparison contract={contract} />
      </div>
    </div>
  );
}

function VersionList({ contract, onRead }: Omit<VersionsProps, 'amendments'>) {
  const { t } = useTranslation('contracts');
  return (
    <Panel title={t('tabs.versions')} bare>
      <ul className={styles.list}>
        {[...contract.versions].reverse().map((one) => {
          const state = versionState(contract, one.version);
          return (
            <li key={one.version}>
              <div className={styles.line}>
                <strong>{t('version', { n: one.version })}</strong>
                <StatusTag tone={TONES[state]}>{t(state)}</StatusTag>
                <span>{t('versions.effective', { day: one.effectiveFrom })}</span>
              </div>
              <p className={styles.quiet}>
                <Moment at={one.importedAt} style="minute" /> {one.importedBy}
              </p>
              <p className={styles.quiet}>
                {t('versions.digest')} <CopyId id={one.digest} short />
              </p>
              <div className={styles.acts}>
                <Button size="small" onClick={() => onRead(one.version)}>
                  {t('versions.read')}
                </Button>
                <Button size="small" icon={<DownloadOutlined />} href={yamlAddress(contract.id, one.version)} download>
                  {t('versions.download')}
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}

function Comparison({ contract }: { contract: ContractView }) {
  const { t } = useTranslation('contracts');
  const navigate = useNavigate();
  const search = useSearch({ from: '/shell/contracts/$id' });
  const numbers = contract.versions.map((one) => one.version);
  const to = Number(search.to ?? numbers.at(-1));
  const from = Number(search.from ?? numbers.at(-2));
  const several = numbers.length > 1;
  const query = useQuery({
    queryKey: ['contract-diff', contract.id, from, to],
    queryFn: () => readDiff(contract.id, from, to),
    enabled: several,
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (!several) {
    return (
      <Panel title={t('versions.compare')}>
        <p className={styles.quiet}>{t('versions.single')}</p>
      </Panel>
    );
  }
  const options = numbers.map((n) => ({ value: n, label: t('version', { n }) }));
  const choose = (patch: { from?: number; to?: number }) =>
    void navigate({
      to: '.',
      search: { ...search, from: String(patch.from ?? from), to: String(patch.to ?? to) },
      replace: true,
      resetScroll: false,
    });
  return (
    <Panel
      title={t('versions.compare')}
      actions={
        <span className={styles.choice}>
          <Select
            size="small"
            aria-label={t('versions.from')}
            value={from}
            options={options}
            onChange={(n: number) => choose({ from: n })}
          />
          <span aria-hidden="true">→</span>
          <Select
            size="small"
            aria-label={t('versions.to')}
            value={to}
            options={options}
            onChange={(n: number) => choose({ to: n })}
          />
        </span>
      }
      bare
    >
      <QueryState query={query}>
        {(changes) =>
          changes.length === 0 ? <p className={styles.same}>{t('versions.same')}</p> : <ChangeList changes={changes} />
        }
      </QueryState>
    </Panel>
  );
}
