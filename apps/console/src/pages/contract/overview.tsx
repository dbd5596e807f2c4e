import type { ContractView } from '@yinuo/api';
import { useTranslation } from 'react-i18next';
import { CoverageMeter } from '../../contracts/index.ts';
import { formatFen, useText } from '../../i18n/index.ts';
import { Details, Panel, StatusTag } from '../../kit/index.ts';
import styles from './contract.module.css';
import { Engineers } from './engineers.tsx';
import { ThirdParties } from './third-parties.tsx';

/** Parties, term, engineers, service windows, modules, kinds: the contract's head. */
export function Overview({ contract }: { contract: ContractView }) {
  return (
    <div className={styles.overview}>
      <div className={styles.column}>
        <Head contract={contract} />
        <Scope contract={contract} />
      </div>
      <div className={styles.column}>
        <Engineers contract={contract} />
        <ThirdParties contract={contract} />
        <Composition contract={contract} />
      </div>
    </div>
  );
}

function Head({ contract }: { contract: ContractView }) {
  const { t } = useTranslation(['contracts', 'common']);
  const text = useText();
  const { price, term, pausing, source, signedOn } = contract;
  return (
    <Panel title={t('contracts:overview.parties')}>
      <Details
        items={[
          ...contract.parties
            .filter(({ side }) => side !== 'third-party')
            .map((party) => ({ label: t(`common:sides.${party.side}`), value: text(party.name), wide: true })),
          {
            label: t('contracts:overview.price'),
            value: price === null ? t('contracts:overview.noPrice') : formatFen(fenOf(price)),
          },
          {
            label: t('contracts:overview.length'),
            value: `${t(`contracts:overview.from.${term.from}`)} ${t('contracts:overview.months', { n: term.months })}`,
          },
          { label: t('contracts:overview.signedOn'), value: signedOn ?? t('contracts:overview.notSigned') },
          {
            label: t('contracts:overview.pausing'),
            value: t(pausing ? 'contracts:overview.pausingYes' : 'contracts:overview.pausingNo'),
          },
          { label: t('contracts:overview.source'), value: source.split('/').at(-1) },
        ]}
      />
    </Panel>
  );
}

/** `77600.00` to fen, digit by digit. */
const fenOf = (yuan: string): number => {
  const [whole = '0', part = ''] = yuan.split('.');
  return Number(whole) * 100 + Number(part.padEnd(2, '0'));
};

function Scope({ contract }: { contract: ContractView }) {
  const { t } = useTranslation(['contracts', 'words']);
  const text = useText();
  return (
    <Panel title={t('contracts:overview.modules')}>
      <ul className={styles.chips}>
        {contract.modules.map((module) => (
          <li key={module.id}>{text(module.title)}</li>
        ))}
      </ul>
      {contract.windows.length > 0 && (
        <>
          <h3 className={styles.subhead}>{t('contracts:overview.windows')}</h3>
          <Details items={contract.windows.map(({ title, words }) => ({ label: text(title), value: text(words) }))} />
        </>
      )}
      <h3 className={styles.subhead}>{t('contracts:overview.kinds')}</h3>
      <Details
        items={contract.kinds.map(({ kind, severities }) => ({
          label: t(`words:kinds.${kind as 'fault'}`),
          value:
            severities.length === 0
              ? t('contracts:overview.noSeverities')
              : severities.map(({ title }) => text(title)).join('、'),
        }))}
      />
    </Panel>
  );
}

function Composition({ contract }: { contract: ContractView }) {
  const { t } = useTranslation(['contracts', 'words']);
  const { coverage } = contract;
  return (
    <Panel title={t('contracts:coverage')}>
      <CoverageMeter coverage={coverage} />
      <h3 className={styles.subhead}>{t('contracts:overview.byType')}</h3>
      <div className={styles.tags}>
        {Object.entries(coverage.byType).map(([type, count]) => (
          <StatusTag key={type} tone="neutral">
            {t(`words:obligations.${type as 'clock'}`)} {count}
          </StatusTag>
        ))}
      </div>
    </Panel>
  );
}
