import {
  ApartmentOutlined,
  ApiOutlined,
  AppstoreOutlined,
  CloudServerOutlined,
  DatabaseOutlined,
  GlobalOutlined,
} from '@ant-design/icons';
import type { AssetView } from '@yinuo/api';
import { useTranslation } from 'react-i18next';
import { StatusTag } from '../../kit/index.ts';
import styles from './assets.module.css';
import { treeRows } from './tree.ts';

const ICONS = {
  system: ApartmentOutlined,
  module: AppstoreOutlined,
  interface: ApiOutlined,
  database: DatabaseOutlined,
  server: CloudServerOutlined,
  network: GlobalOutlined,
};
const TONES = { supplier: 'pending', hospital: 'provisional', 'third-party': 'excused' } as const;

interface AssetTreeProps {
  readonly assets: readonly AssetView[];
  readonly onOpen?: (asset: AssetView) => void;
}

/** The assets of a contract, indented by what each is a part of. */
export function AssetTree({ assets, onOpen }: AssetTreeProps) {
  const { t } = useTranslation(['assets', 'words']);
  const names = new Map(assets.map((asset) => [asset.id, asset.name]));
  return (
    <ul className={styles.tree}>
      {treeRows(assets).map(({ asset, depth }) => {
        const Icon = ICONS[asset.kind];
        const needs = asset.dependsOn.flatMap((id) => names.get(id) ?? []);
        const main = (
          <span className={styles.main} style={{ paddingInlineStart: depth * 24 }}>
            <Icon aria-hidden="true" />
            <span>
              <strong>{asset.name}</strong>
              <small>{[t(`kinds.${asset.kind}`), asset.address].filter(Boolean).join(' · ')}</small>
            </span>
          </span>
        );
        return (
          <li key={asset.id} className={styles.row}>
            {onOpen === undefined ? (
              main
            ) : (
              <button type="button" className={styles.open} onClick={() => onOpen(asset)}>
                {main}
              </button>
            )}
            {needs.length > 0 && <span className={styles.needs}>{t('needs', { names: needs.join('、') })}</span>}
            <StatusTag tone={TONES[asset.owner]}>{t(`words:parties.${asset.owner}`)}</StatusTag>
          </li>
        );
      })}
    </ul>
  );
}
