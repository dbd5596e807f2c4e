import { LeftOutlined, RightOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/index.ts';
import styles from './list.module.css';
import type { ListState } from './list-state.ts';
import type { Page } from './use-list.ts';

/** Cursor pages know neighbours, not numbers: previous, next, and the total where counting is cheap. */
export function Pager({ page, list }: { page: Page<unknown>; list: ListState }) {
  const { t } = useTranslation('kit');
  const format = useFormat();
  const { goPrevious, goNext } = list;
  const { next, total, items } = page;
  return (
    <div className={styles.pager}>
      <span>
        {total === undefined
          ? t('list.shown', { n: format.number(items.length) })
          : t('list.total', { n: format.number(total) })}
      </span>
      {(goPrevious !== undefined || next !== null) && (
        <span className={styles.steps}>
          <Button icon={<LeftOutlined />} disabled={goPrevious === undefined} onClick={goPrevious}>
            {t('list.previous')}
          </Button>
          <Button
            icon={<RightOutlined />}
            iconPlacement="end"
            disabled={next === null}
            onClick={() => next !== null && goNext(next)}
          >
            {t('list.next')}
          </Button>
        </span>
      )}
    </div>
  );
}
