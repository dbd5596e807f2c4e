import type { NoticeView } from '@yinuo/api';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../i18n/index.ts';
import { sentenceParams, useShow } from '../subject/index.ts';

export interface NoticeWords {
  readonly title: string;
  readonly note: string;
}

/** English texts of a notice come as `titleEn` beside `title`. */
export function inLanguage(params: Readonly<Record<string, unknown>>, language: string): Record<string, unknown> {
  const own: Record<string, unknown> = { ...params };
  if (language !== 'en') return own;
  for (const [name, value] of Object.entries(params)) {
    if (name.endsWith('En') && value !== null && value !== '') own[name.slice(0, -2)] = value;
  }
  return own;
}

/** A notice in two lines. A template that this console does not know stays as the desk calls it. */
export function useNoticeWords(): (notice: Pick<NoticeView, 'template' | 'params'>) => NoticeWords {
  const { t } = useTranslation('noticeTypes');
  const show = useShow();
  const language = useLanguage();
  return useCallback(
    ({ template, params }) => {
      const { state } = params;
      const options = {
        keySeparator: false as const,
        nsSeparator: false as const,
        missingInterpolationHandler: () => '–',
        ...sentenceParams(inLanguage(params, language), show),
      };
      const context = typeof state === 'string' ? { context: state } : {};
      return {
        title: t(template, { ...options, ...context, defaultValue: template }),
        note: t(`${template}-note`, { ...options, defaultValue: '' }),
      };
    },
    [t, show, language],
  );
}
