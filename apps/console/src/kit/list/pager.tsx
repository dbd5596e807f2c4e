import { LeftOutlined, RightOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import styles from './list.module.css';
import type { ListState } from './list-state.ts';
import type { Page } from './use-list.ts';

/** Cursor pages know neighbours, not numbers: previous and next. Nothing where there is only one page. */
export function Pager({ page, list }: { page: Page<unknown>; list: ListState }) {
  const { t } = useTranslation('kit');
  const { goPrevious, goNext } = list;
  const { next } = page;
  if (goPrevious === undefined && next === null) return null;
  return (
    <div className={styles.pager}>
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
    </div>
  );
}
