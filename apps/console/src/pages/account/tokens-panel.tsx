import { PlusOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import type { TokenView } from '@yinuo/api';
import { Alert, Button, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  ConfirmButton,
  CopyId,
  EmptyState,
  Moment,
  Panel,
  QueryState,
  StatusTag,
  TwoLine,
  useAction,
} from '../../kit/index.ts';
import styles from './account.module.css';
import { listTokens, type MadeToken, revokeToken } from './account-calls.ts';
import { TokenForm } from './token-form.tsx';

/** Tokens that act for this person over the API. */
export function TokensPanel() {
  const { t } = useTranslation('account');
  const query = useQuery({ queryKey: ['tokens'], queryFn: listTokens });
  const [adding, setAdding] = useState(false);
  const [made, setMade] = useState<MadeToken>();
  const add = (
    <Button icon={<PlusOutlined />} onClick={() => setAdding(true)}>
      {t('tokens.add')}
    </Button>
  );
  return (
    <Panel title={t('tokens.title')} actions={add} bare>
      <QueryState query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title={t('tokens.empty')} hint={t('tokens.emptyHint')} />
          ) : (
            <ul className={styles.rows}>
              {items.map((token) => (
                <TokenRow key={token.id} token={token} />
              ))}
            </ul>
          )
        }
      </QueryState>
      <TokenForm open={adding} onClose={() => setAdding(false)} onDone={setMade} />
      <SecretDialog made={made} onClose={() => setMade(undefined)} />
    </Panel>
  );
}

function TokenRow({ token }: { token: TokenView }) {
  const { t } = useTranslation('account');
  const revoke = useAction({ act: revokeToken, refresh: [['tokens']], done: t('tokens.revoked') });
  const used = token.lastUsedAt === null ? t('tokens.never') : <Moment at={token.lastUsedAt} />;
  return (
    <li>
      <TwoLine main={token.name} sub={t('tokens.sub', { prefix: token.prefix, n: token.permissions.length })} />
      <span className={styles.when}>
        {t('tokens.lastUsed')} {used}
      </span>
      <span className={styles.when}>
        {t('tokens.until')} <Moment at={token.expiresAt} style="day" />
      </span>
      <span className={styles.act}>
        {token.may.includes('revoke') ? (
          <ConfirmButton
            danger
            size="small"
            act={t('tokens.revoke')}
            consequence={t('tokens.revokeMeans')}
            onConfirm={() => revoke.mutateAsync(token.id)}
          />
        ) : (
          <StatusTag tone="neutral">{t(`tokens.states.${token.state}`)}</StatusTag>
        )}
      </span>
    </li>
  );
}

function SecretDialog({ made, onClose }: { made: MadeToken | undefined; onClose: () => void }) {
  const { t } = useTranslation('account');
  return (
    <Modal
      open={made !== undefined}
      title={t('tokens.made', { name: made?.token.name })}
      closable={false}
      mask={{ closable: false }}
      keyboard={false}
      footer={
        <Button type="primary" onClick={onClose}>
          {t('tokens.noted')}
        </Button>
      }
    >
      {made && (
        <div style={{ display: 'grid', gap: 16 }}>
          <Alert type="warning" showIcon title={t('tokens.once')} />
          <CopyId id={made.secret} />
          <p style={{ margin: 0 }}>{t('tokens.how')}</p>
        </div>
      )}
    </Modal>
  );
}
