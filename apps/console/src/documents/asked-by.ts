import type { DocumentView } from '@yinuo/api';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';

/** Who asked for a document; the desk's own drafts carry no person, only the desk's name in Chinese. */
export function useAskedBy(): (askedBy: DocumentView['askedBy']) => string {
  const { t } = useTranslation('facts');
  return useCallback(({ id, name }) => (id === null ? t('actors.system') : name), [t]);
}
