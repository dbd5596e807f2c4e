import type { PersonView } from '@yinuo/api';
import { useTranslation } from 'react-i18next';
import { StatusTag } from '../../../kit/index.ts';

/** Active, waiting for the first sign-in, or disabled. */
export function PersonState({ person }: { person: PersonView }) {
  const { t } = useTranslation('people');
  if (person.state === 'disabled') return <StatusTag tone="neutral">{t('states.disabled')}</StatusTag>;
  if (person.mustChangePassword === true) {
    return (
      <StatusTag tone="risk" dashed>
        {t('states.waiting')}
      </StatusTag>
    );
  }
  return <StatusTag tone="kept">{t('states.active')}</StatusTag>;
}
