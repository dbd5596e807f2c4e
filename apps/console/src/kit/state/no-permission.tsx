import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ClosedDoor } from './pictures.tsx';
import { StateView } from './state-view.tsx';

/** The door is closed, who can open it, and for a whole page the way out. */
export function NoPermission({ whole = false }: { whole?: boolean }) {
  const { t } = useTranslation(['kit', 'common']);
  return (
    <StateView
      picture={<ClosedDoor />}
      title={t('kit:states.noPermission')}
      hint={t('kit:states.noPermissionHint')}
      action={whole && <Link to="/">{t('common:acts.home')}</Link>}
      whole={whole}
    />
  );
}
