import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/index.ts';
import type { Draft } from './use-draft.ts';

interface DraftNoteProps {
  readonly draft: Pick<Draft<object>, 'found' | 'keptAt' | 'discard'>;
  /** Empties the form on screen; the draft itself is discarded here. */
  readonly onDiscard: () => void;
}

/** The quiet line below a form: draft kept at 16:40, discard. */
export function DraftNote({ draft, onDiscard }: DraftNoteProps) {
  const { t } = useTranslation('kit');
  const format = useFormat();
  if (draft.keptAt === undefined) return null;
  return (
    <p style={{ color: 'var(--yn-ink-faint)', fontSize: 13 }}>
      {t('form.draftKept', { at: format.instant(draft.keptAt, 'near') })}
      <Button
        type="link"
        size="small"
        onClick={() => {
          draft.discard();
          onDiscard();
        }}
      >
        {t('form.discardDraft')}
      </Button>
    </p>
  );
}
