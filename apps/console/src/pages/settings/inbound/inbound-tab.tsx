import { PlusOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { QueryState } from '../../../kit/index.ts';
import { type InboundHook, listInboundHooks, type WithSecret } from '../hook-calls.ts';
import { HookList } from '../shared/hook-list.tsx';
import { SecretDialog } from '../shared/secret-dialog.tsx';
import { ExampleCall } from './example-call.tsx';
import { InboundCard } from './inbound-card.tsx';
import { InboundForm } from './inbound-form.tsx';

/** 报障入口. */
export function InboundTab() {
  const { t } = useTranslation('settings');
  const query = useQuery({ queryKey: ['inbound-hooks'], queryFn: listInboundHooks });
  const [adding, setAdding] = useState(false);
  const [made, setMade] = useState<WithSecret<InboundHook>>();
  return (
    <QueryState query={query}>
      {({ items }) => (
        <>
          <HookList
            what={t('inbound.what')}
            add={
              <Button type="primary" icon={<PlusOutlined />} onClick={() => setAdding(true)}>
                {t('inbound.add')}
              </Button>
            }
            hooks={items}
            empty={{ title: t('inbound.empty'), hint: t('inbound.emptyHint') }}
            card={(hook) => <InboundCard hook={hook} />}
          />
          <InboundForm open={adding} onClose={() => setAdding(false)} onMade={setMade} />
          {made && (
            <SecretDialog
              title={t('secret.inbound', { name: made.name })}
              secret={made.secret}
              onClose={() => setMade(undefined)}
            >
              <ExampleCall hook={made} secret={made.secret} />
            </SecretDialog>
          )}
        </>
      )}
    </QueryState>
  );
}
