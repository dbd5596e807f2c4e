import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptySheet } from './pictures.tsx';
import { StateView } from './state-view.tsx';

interface EmptyStateProps {
  readonly title?: ReactNode;
  readonly hint?: ReactNode;
  /** The way to make the first one, if there is one. */
  readonly action?: ReactNode;
  readonly whole?: boolean;
}

/** Nothing yet: says what will appear here, and how. */
export function EmptyState({ title, hint, action, whole = false }: EmptyStateProps) {
  const { t } = useTranslation('kit');
  return (
    <StateView
      picture={<EmptySheet />}
      title={title ?? t('states.empty')}
      hint={hint ?? t('states.emptyHint')}
      action={action}
      whole={whole}
    />
  );
}
