import { PlusOutlined } from '@ant-design/icons';
import type { PostView } from '@yinuo/api';
import { Button } from 'antd';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCan } from '../../../app/session.ts';
import { useContracts } from '../../../cases/index.ts';
import { useText } from '../../../i18n/index.ts';
import {
  type Column,
  DataTable,
  EmptyState,
  FilterBar,
  StatusTag,
  TwoLine,
  useList,
  useListState,
} from '../../../kit/index.ts';
import { POST_FILTERS } from '../address.ts';
import styles from '../people.module.css';
import { listPosts } from '../people-calls.ts';
import { PostDrawer } from './post-drawer.tsx';
import { PostForm } from './post-form.tsx';

/** Named positions: who holds them, for which contract (XY-19, KL-9). */
export function PostList() {
  const { t } = useTranslation('people');
  const text = useText();
  const can = useCan();
  const { items: contracts, nameOf } = useContracts();
  const list = useListState({ filters: POST_FILTERS });
  const query = useList(['posts'], list, ({ contract, cursor, limit }) =>
    listPosts({ ...(contract && { contract }), ...(cursor && { cursor }), limit }),
  );
  const [open, setOpen] = useState<string>();
  const [adding, setAdding] = useState(false);
  const add = can('post.assign') && (
    <Button type="primary" icon={<PlusOutlined />} onClick={() => setAdding(true)}>
      {t('post.add')}
    </Button>
  );
  return (
    <div className={styles.stack}>
      <div className={styles.bar}>
        {contracts.length > 1 ? (
          <FilterBar
            list={list}
            fields={[
              {
                kind: 'choice',
                key: 'contract',
                label: t('post.contract'),
                options: contracts.map(({ id }) => ({ value: id, label: text(nameOf(id)) })),
                width: 260,
              },
            ]}
          />
        ) : (
          <span />
        )}
        {add}
      </div>
      <DataTable
        name="posts"
        columns={useColumns()}
        rowKey={({ id }) => id}
        query={query}
        list={list}
        onOpen={({ id }) => setOpen(id)}
        empty={<EmptyState title={t('post.empty')} hint={t('post.emptyHint')} action={add} />}
      />
      <PostDrawer post={query.data?.items.find(({ id }) => id === open)} onClose={() => setOpen(undefined)} />
      <PostForm open={adding} onClose={() => setAdding(false)} />
    </div>
  );
}

function useColumns(): readonly Column<PostView>[] {
  const { t } = useTranslation('people');
  const text = useText();
  const { nameOf } = useContracts();
  return useMemo(
    (): readonly Column<PostView>[] => [
      {
        key: 'title',
        title: t('post.title'),
        card: 'head',
        fixed: true,
        width: 240,
        render: ({ title, kind }) => <TwoLine main={text(title)} sub={t(`post.kinds.${kind}`)} />,
      },
      {
        key: 'holder',
        title: t('post.holder'),
        width: 200,
        render: ({ holders }) => {
          const present = holders.find(({ until }) => until === null);
          if (present === undefined) return <StatusTag tone="risk">{t('post.vacant')}</StatusTag>;
          return <TwoLine main={present.person.name} sub={t('post.from', { day: present.since })} />;
        },
      },
      {
        key: 'contract',
        title: t('post.contract'),
        width: 300,
        render: ({ contract }) => (contract === null ? t('post.noContract') : text(nameOf(contract)) || '–'),
      },
    ],
    [t, text, nameOf],
  );
}
