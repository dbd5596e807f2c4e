import { Collapse } from 'antd';
import { useTranslation } from 'react-i18next';
import { useContracts } from '../../../cases/index.ts';
import { useText } from '../../../i18n/index.ts';
import { ConfirmButton, CopyId, useAction } from '../../../kit/index.ts';
import { type InboundHook, removeInboundHook } from '../hook-calls.ts';
import styles from '../settings.module.css';
import { HookHead } from '../shared/hook-head.tsx';
import { ExampleCall } from './example-call.tsx';

/** One inbound address: where, for which contract, and how to call it. */
export function InboundCard({ hook }: { hook: InboundHook }) {
  const { t } = useTranslation('settings');
  const text = useText();
  const { nameOf } = useContracts();
  const close = useAction({
    act: () => removeInboundHook(hook.id),
    refresh: [['inbound-hooks']],
    done: t('inbound.closed'),
  });
  return (
    <>
      <HookHead hook={hook} />
      <div className={styles.address}>
        <CopyId id={`${location.origin}${hook.path}`} />
      </div>
      <dl className={styles.lines}>
        <div>
          <dt>{t('fields.contract')}</dt>
          <dd>{text(nameOf(hook.contract))}</dd>
        </div>
      </dl>
      {hook.active && (
        <>
          <Collapse
            ghost
            size="small"
            className={styles.example ?? ''}
            items={[{ key: 'example', label: t('inbound.example'), children: <ExampleCall hook={hook} /> }]}
          />
          <div className={styles.foot}>
            <span className={styles.gap} />
            <ConfirmButton
              danger
              act={t('inbound.close')}
              consequence={t('inbound.closeHint')}
              loading={close.isPending}
              onConfirm={() => close.mutateAsync(undefined).catch(() => undefined)}
            />
          </div>
        </>
      )}
    </>
  );
}
