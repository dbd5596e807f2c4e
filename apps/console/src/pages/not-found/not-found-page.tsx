import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../kit/state/empty-state.tsx';

/** An address that leads nowhere. */
export function NotFoundPage() {
  const { t } = useTranslation();
  return (
    <EmptyState
      whole
      title={t('notFound.title')}
      hint={t('notFound.hint')}
      action={<Link to="/">{t('acts.home')}</Link>}
    />
  );
}
