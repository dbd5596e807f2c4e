import { PlusOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import type { WebhookView } from '@yinuo/api';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { QueryState } from '../../../kit/index.ts';
import { listWebhooks, type WithSecret } from '../hook-calls.ts';
import { HookList } from '../shared/hook-list.tsx';
import { SecretDialog } from '../shared/secret-dialog.tsx';
import { DeliveriesDrawer } from './deliveries-drawer.tsx';
import { SignatureGuide } from './signature-guide.tsx';
import { WebhookCard } from './webhook-card.tsx';
import { WebhookForm } from './webhook-form.tsx';

/** 对外推送. */
export function OutgoingTab() {
  const { t } = useTranslation('settings');
  const query = useQuery({ queryKey: ['webhooks'], queryFn: listWebhooks, refetchInterval: 30_000 });
  const [adding, setAdding] = useState(false);
  const [made, setMade] = useState<WithSecret<WebhookView>>();
  const [shown, setShown] = useState<WebhookView>();
  return (
    <QueryState query={query}>
      {({ items }) => (
        <>
          <HookList
            what={t('outgoing.what')}
            add={
              <Button type="primary" icon={<PlusOutlined />} onClick={() => setAdding(true)}>
                {t('outgoing.add')}
              </Button>
            }
            hooks={items}
            empty={{ title: t('outgoing.empty'), hint: t('outgoing.emptyHint') }}
            card={(hook) => <WebhookCard hook={hook} onHistory={() => setShown(hook)} />}
          />
          <WebhookForm open={adding} onClose={() => setAdding(false)} onMade={setMade} />
          <DeliveriesDrawer hook={shown} onClose={() => setShown(undefined)} />
          {made && (
            <SecretDialog
              title={t('secret.outgoing', { name: made.name })}
              secret={made.secret}
              onClose={() => setMade(undefined)}
            >
              <SignatureGuide />
            </SecretDialog>
          )}
        </>
      )}
    </QueryState>
  );
}
