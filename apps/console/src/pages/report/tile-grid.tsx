import {
  AlertOutlined,
  BugOutlined,
  BulbOutlined,
  FrownOutlined,
  MedicineBoxOutlined,
  MessageOutlined,
  QuestionCircleOutlined,
  ThunderboltOutlined,
} from '@ant-design/icons';
import type { CaseKind } from '@yinuo/api';
import type { ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import { useText } from '../../i18n/index.ts';
import styles from './report.module.css';
import type { Tile } from './tiles.ts';

export const KIND_ICONS: Readonly<Record<CaseKind, ComponentType>> = {
  fault: AlertOutlined,
  disaster: ThunderboltOutlined,
  complaint: FrownOutlined,
  patient: MedicineBoxOutlined,
  vulnerability: BugOutlined,
  question: QuestionCircleOutlined,
  consultation: MessageOutlined,
  demand: BulbOutlined,
};

/** The words of a tile: the contract's where it grades the kind, ours where it does not. */
export function useTileWords(): (tile: Tile) => {
  readonly name: string;
  readonly over: string;
  readonly note: string;
} {
  const { t } = useTranslation(['report', 'words']);
  const text = useText();
  return ({ kind, title, meaning }) => {
    const kindName = t(`words:kinds.${kind}`);
    if (title === null) return { name: kindName, over: '', note: t(`report:kinds.${kind}`) };
    return { name: text(title), over: kindName, note: meaning === null ? '' : text(meaning) };
  };
}

interface TileGridProps {
  readonly tiles: readonly Tile[];
  readonly onChoose: (tile: Tile) => void;
}

/** First click: what happened. */
export function TileGrid({ tiles, onChoose }: TileGridProps) {
  const words = useTileWords();
  return (
    <ul className={styles.tiles}>
      {tiles.map((tile) => {
        const Icon = KIND_ICONS[tile.kind];
        const { name, over, note } = words(tile);
        return (
          <li key={tile.key}>
            <button type="button" className={styles.tile} data-kind={tile.kind} onClick={() => onChoose(tile)}>
              <span className={styles.tileIcon} aria-hidden="true">
                <Icon />
              </span>
              <span className={styles.tileWords}>
                {over !== '' && <small className={styles.over}>{over}</small>}
                <strong>{name}</strong>
                {note !== '' && <span className={styles.meaning}>{note}</span>}
              </span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
