import type { WebhookView } from '@yinuo/api';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useContracts } from '../../../cases/index.ts';
import { useFormat, useText } from '../../../i18n/index.ts';
import { ConfirmButton, StatusTag, useAction } from '../../../kit/index.ts';
import { removeWebhook } from '../hook-calls.ts';
import styles from '../settings.module.css';
import { HookHead } from '../shared/hook-head.tsx';
import { useTypeWords } from './use-type-words.ts';

/** One outgoing webhook: where to, what of, and how it goes. */
export function WebhookCard({ hook, onHistory }: { hook: WebhookView; onHistory: () => void }) {
  const { t } = useTranslation('settings');
  const text = useText();
  const words = useTypeWords();
  const { nameOf } = useContracts();
  const close = useAction({
    act: () => removeWebhook(hook.id),
    refresh: [['webhooks']],
    done: t('outgoing.closed'),
  });
  return (
    <>
      <HookHead hook={hook} />
      <p className={styles.address}>{hook.url}</p>
      <dl className={styles.lines}>
        <div>
          <dt>{t('fields.contract')}</dt>
          <dd>{hook.contract === null ? t('allContracts') : text(nameOf(hook.contract))}</dd>
        </div>
        <div>
          <dt>{t('outgoing.sends')}</dt>
          <dd className={styles.chips}>
            {hook.types.map((type) => (
              <span key={type} className={styles.chip}>
                {words(type)}
              </span>
            ))}
          </dd>
        </div>
      </dl>
      <div className={styles.foot}>
        <Counts hook={hook} />
        <span className={styles.gap} />
        <Button onClick={onHistory}>{t('outgoing.history')}</Button>
        {hook.active && (
          <ConfirmButton
            danger
            act={t('outgoing.close')}
            consequence={t('outgoing.closeHint')}
            loading={close.isPending}
            onConfirm={() => close.mutateAsync(undefined).catch(() => undefined)}
          />
        )}
      </div>
    </>
  );
}

function Counts({ hook: { deliveries } }: { hook: WebhookView }) {
  const { t } = useTranslation('settings');
  const format = useFormat();
  const { delivered, queued, failed } = deliveries;
  if (delivered + queued + failed === 0) return <span className={styles.quiet}>{t('outgoing.none')}</span>;
  return (
    <span className={styles.chips}>
      {delivered > 0 && <StatusTag tone="kept">{t('outgoing.delivered', { n: format.number(delivered) })}</StatusTag>}
      {queued > 0 && <StatusTag tone="pending">{t('outgoing.queued', { n: format.number(queued) })}</StatusTag>}
      {failed > 0 && <StatusTag tone="broken">{t('outgoing.failed', { n: format.number(failed) })}</StatusTag>}
    </span>
  );
}
