import type { CaseDetail } from '@yinuo/api';
import { Button, Checkbox, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { actOnCase } from '../../../cases/index.ts';
import { useAction, useDraft } from '../../../kit/index.ts';
import styles from './timeline.module.css';

interface Note {
  readonly text: string;
  readonly internal: boolean;
}

/** A note without leaving the page. An internal one stays with one's own side and never counts as a response. */
export function NoteBox({ detail }: { detail: CaseDetail }) {
  const { t } = useTranslation('caseFacts');
  const draft = useDraft<Note>(`case.${detail.id}.note`);
  const [note, setNote] = useState<Note>(draft.found ?? { text: '', internal: false });
  const change = (next: Note): void => {
    setNote(next);
    if (next.text === '') draft.discard();
    else draft.keep(next);
  };
  const send = useAction({
    act: (body: Note, key) => actOnCase('note', detail.id, body, key),
    refresh: [['case', detail.id]],
    done: t('noted'),
    onDone: () => change({ text: '', internal: note.internal }),
  });
  return (
    <div className={styles.note} data-internal={note.internal}>
      <Input.TextArea
        value={note.text}
        maxLength={10_000}
        autoSize={{ minRows: 1, maxRows: 10 }}
        aria-label={t('note')}
        placeholder={t(note.internal ? 'noteInternal' : 'noteOpen')}
        onChange={({ target }) => change({ ...note, text: target.value })}
      />
      <div className={styles.noteRow}>
        <Checkbox checked={note.internal} onChange={({ target }) => change({ ...note, internal: target.checked })}>
          {t('internal')}
        </Checkbox>
        <Button
          disabled={note.text.trim() === ''}
          loading={send.isPending}
          onClick={() => send.mutate({ ...note, text: note.text.trim() })}
        >
          {t('noteSend')}
        </Button>
      </div>
    </div>
  );
}
