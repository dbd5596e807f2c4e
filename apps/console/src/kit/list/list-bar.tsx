import { Button, Checkbox } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/index.ts';
import type { Selection } from './data-table.tsx';
import styles from './list.module.css';
import type { Page } from './use-list.ts';

interface ListBarProps<Row> {
  readonly page: Page<Row>;
  readonly rowKey: (row: Row) => string;
  readonly selection: Selection | undefined;
  readonly toolbar: ReactNode;
  readonly children: ReactNode;
}

/**
 * Above a list: select the page, how many, what to do with the selected. Select-all is here and not in the table's head:
 * antd copies the head into a hidden measuring row, where a checkbox would still take the focus.
 */
export function ListBar<Row>({ page, rowKey, selection, toolbar, children }: ListBarProps<Row>) {
  const { t } = useTranslation('kit');
  const format = useFormat();
  const { items, total } = page;
  const count =
    total === undefined
      ? t('list.shown', { n: format.number(items.length) })
      : t('list.total', { n: format.number(total) });
  const keys = selection?.keys ?? [];
  const all = items.map(rowKey);
  return (
    <div className={styles.toolbar}>
      {selection && (
        <Checkbox
          checked={keys.length > 0 && keys.length >= all.length}
          indeterminate={keys.length > 0 && keys.length < all.length}
          onChange={(event) => selection.onChange(event.target.checked ? all : [])}
        >
          {t('list.selectPage')}
        </Checkbox>
      )}
      {selection && keys.length > 0 ? (
        <>
          <strong>{t('list.selected', { n: format.number(keys.length) })}</strong>
          {selection.actions}
          <Button type="text" size="small" onClick={() => selection.onChange([])}>
            {t('list.clearSelection')}
          </Button>
        </>
      ) : (
        <>
          <span className={styles.count}>{count}</span>
          {toolbar}
        </>
      )}
      <span className={styles.gap} />
      {children}
    </div>
  );
}
