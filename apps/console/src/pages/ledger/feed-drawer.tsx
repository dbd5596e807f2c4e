import { CopyOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Alert, Button, Form, Input, Segmented } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useContracts } from '../../cases/index.ts';
import { useLanguage, useText } from '../../i18n/index.ts';
import { ConfirmButton, DetailDrawer, Moment, QueryState, StatusTag, useAction, useToast } from '../../kit/index.ts';
import { createFeed, type Feed, listFeeds, revokeFeed } from '../../ledger/index.ts';
import styles from './feed-drawer.module.css';
import { ContractSelect } from './views/contract-select.tsx';

const KEY = ['ledger-feeds'];

/** Puts what is due into a calendar program: a secret address that can be taken back. */
export function FeedDrawer({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('ledger');
  const query = useQuery({ queryKey: KEY, queryFn: listFeeds });
  return (
    <DetailDrawer open onClose={onClose} width={520} title={t('feed.title')}>
      <div className={styles.body}>
        <p>{t('feed.lead')}</p>
        <NewFeed />
        <section>
          <h3 className={styles.subhead}>{t('feed.own')}</h3>
          <QueryState query={query}>{({ items }) => <OwnFeeds feeds={items} />}</QueryState>
        </section>
      </div>
    </DetailDrawer>
  );
}

function NewFeed() {
  const { t } = useTranslation('ledger');
  const shown = useLanguage();
  const toast = useToast();
  const [contract, setContract] = useState<string>();
  const [language, setLanguage] = useState<'zh' | 'en'>(shown);
  const [address, setAddress] = useState<string>();
  const create = useAction({
    act: () => createFeed({ language, ...(contract === undefined ? {} : { contract }) }),
    refresh: [KEY],
    done: false,
    onDone: ({ path }) => setAddress(`${window.location.origin}${path}`),
  });
  if (address !== undefined) {
    const copy = async () => {
      await navigator.clipboard?.writeText(address);
      toast.done();
    };
    return (
      <div className={styles.made}>
        <Alert type="warning" showIcon title={t('feed.created')} />
        <Input.TextArea
          readOnly
          autoSize
          value={address}
          aria-label={t('feed.title')}
          onFocus={(e) => e.target.select()}
        />
        <Button type="primary" icon={<CopyOutlined />} onClick={() => void copy()}>
          {t('feed.copy')}
        </Button>
      </div>
    );
  }
  return (
    <Form layout="vertical" onFinish={() => create.mutate(undefined)}>
      <Form.Item label={t('feed.contract')}>
        <ContractSelect value={contract} onChange={setContract} allowAll />
      </Form.Item>
      <Form.Item label={t('feed.language')}>
        <Segmented
          value={language}
          onChange={setLanguage}
          options={[
            { value: 'zh', label: t('feed.languages.zh') },
            { value: 'en', label: t('feed.languages.en') },
          ]}
        />
      </Form.Item>
      <Button type="primary" htmlType="submit" loading={create.isPending}>
        {t('feed.create')}
      </Button>
    </Form>
  );
}

function OwnFeeds({ feeds }: { feeds: readonly Feed[] }) {
  const { t } = useTranslation('ledger');
  const text = useText();
  const { nameOf } = useContracts();
  const revoke = useAction({ act: revokeFeed, refresh: [KEY] });
  if (feeds.length === 0) return <p className={styles.quiet}>{t('feed.none')}</p>;
  return (
    <ul className={styles.feeds}>
      {feeds.map((feed) => (
        <li key={feed.id}>
          <span>
            {feed.contract === null ? t('feed.all') : text(nameOf(feed.contract))} ·{' '}
            {t(`feed.languages.${feed.language}`)}
          </span>
          <small className={styles.quiet}>
            <Moment at={feed.createdAt} style="minute" />
          </small>
          {feed.revokedAt === null ? (
            <ConfirmButton
              size="small"
              danger
              act={t('feed.revoke')}
              consequence={t('feed.revokeHint')}
              onConfirm={() => revoke.mutateAsync(feed.id)}
            />
          ) : (
            <StatusTag tone="neutral">{t('feed.revoked')}</StatusTag>
          )}
        </li>
      ))}
    </ul>
  );
}
