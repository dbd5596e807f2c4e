import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/index.ts';
import { StatusTag } from '../../../kit/index.ts';
import styles from '../settings.module.css';

/** Name, whether it is in use, since when. */
export function HookHead({
  hook,
}: {
  hook: { readonly name: string; readonly active: boolean; readonly createdAt: string };
}) {
  const { t } = useTranslation('settings');
  const format = useFormat();
  return (
    <div className={styles.head}>
      <h2 className={styles.name}>{hook.name}</h2>
      <StatusTag tone={hook.active ? 'kept' : 'neutral'}>{t(hook.active ? 'active' : 'off')}</StatusTag>
      <small>{t('created', { at: format.instant(hook.createdAt, 'near') })}</small>
    </div>
  );
}
