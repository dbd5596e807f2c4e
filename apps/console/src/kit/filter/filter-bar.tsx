import { FilterOutlined } from '@ant-design/icons';
import { Badge, Button, Drawer } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNarrow } from '../../theme/preference.ts';
import type { ListState } from '../list/list-state.ts';
import styles from './filter-bar.module.css';
import { type FilterField, FilterInput } from './filter-field.tsx';

interface FilterBarProps {
  /** The first one stays visible on a phone; the rest go into a drawer. */
  readonly fields: readonly FilterField[];
  readonly list: ListState;
  /** Saved views, usually `<SavedViews …/>`. */
  readonly views?: ReactNode;
}

/** Filters that the server applies, kept in the address. */
export function FilterBar({ fields, list, views }: FilterBarProps) {
  const { t } = useTranslation('kit');
  const narrow = useNarrow();
  const [open, setOpen] = useState(false);
  const count = Object.keys(list.filters).length;
  const input = (field: FilterField, block: boolean) => (
    <FilterInput key={field.key} field={field} values={list.filters} onChange={list.setFilters} block={block} />
  );
  if (!narrow) {
    return (
      <section className={styles.bar} aria-label={t('list.filter')}>
        {fields.map((field) => input(field, false))}
        {count > 0 && (
          <Button type="link" onClick={list.clearFilters}>
            {t('list.clear')}
          </Button>
        )}
        <span className={styles.gap} />
        {views}
      </section>
    );
  }
  const [first, ...rest] = fields;
  return (
    <section className={styles.narrow} aria-label={t('list.filter')}>
      {first && input(first, true)}
      {rest.length > 0 && (
        <Badge count={count}>
          <Button icon={<FilterOutlined />} aria-label={t('list.filter')} onClick={() => setOpen(true)} />
        </Badge>
      )}
      <Drawer
        open={open}
        onClose={() => setOpen(false)}
        placement="bottom"
        size="auto"
        title={t('list.filter')}
        footer={
          <div className={styles.foot}>
            <Button onClick={list.clearFilters}>{t('list.clear')}</Button>
            <Button type="primary" onClick={() => setOpen(false)}>
              {t('list.apply')}
            </Button>
          </div>
        }
      >
        <div className={styles.stack}>
          {rest.map((field) => (
            <div key={field.key}>
              <p className={styles.label}>{field.label}</p>
              {input(field, true)}
            </div>
          ))}
          {views}
        </div>
      </Drawer>
    </section>
  );
}
