import { useTranslation } from 'react-i18next';
import { ClosedDoor } from './pictures.tsx';
import { StateView } from './state-view.tsx';

/** The door is closed, and who can open it. */
export function NoPermission() {
  const { t } = useTranslation('kit');
  return <StateView picture={<ClosedDoor />} title={t('states.noPermission')} hint={t('states.noPermissionHint')} />;
}
