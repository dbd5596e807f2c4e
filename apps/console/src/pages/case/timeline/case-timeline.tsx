import { SortAscendingOutlined, SortDescendingOutlined } from '@ant-design/icons';
import type { CaseDetail } from '@yinuo/api';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Panel, Timeline, type TimelineEntry } from '../../../kit/index.ts';
import { FactBody } from './fact-body.tsx';
import { factLook } from './fact-look.tsx';
import { useFactWords } from './fact-words.ts';
import { NoteBox } from './note-box.tsx';
import { UndoAct } from './undo-act.tsx';

/** Everything that happened, as facts; newest first unless turned. */
export function CaseTimeline({ detail }: { detail: CaseDetail }) {
  const { t } = useTranslation(['caseFacts', 'cases']);
  const words = useFactWords();
  const [oldestFirst, setOldestFirst] = useState(false);
  const byWhom = ({ by, channel }: CaseDetail['timeline'][number]): string => {
    const who = by.kind === 'system' ? t('caseFacts:byDesk') : (by.name ?? t(`caseFacts:by.${by.kind}`));
    const through =
      channel === null || channel === 'web' ? '' : t(`cases:channels.${channel}`, { defaultValue: channel });
    return through === '' ? who : `${who} · ${through}`;
  };
  const entries = detail.timeline.map((entry): TimelineEntry => {
    const { id, at, recordedAt, type, internal, undoneBy, undoable } = entry;
    return {
      id,
      at,
      ...(entry.by.kind !== 'system' && { recordedAt }),
      title: words(type),
      by: byWhom(entry),
      ...factLook(type),
      internal,
      corrected: undoneBy !== null,
      body: (
        <>
          <FactBody of={detail} entry={entry} />
          {undoable && detail.may.includes('undo') && <UndoAct detail={detail} entry={entry} />}
        </>
      ),
    };
  });
  const turn = (
    <Button
      type="text"
      size="small"
      icon={oldestFirst ? <SortAscendingOutlined /> : <SortDescendingOutlined />}
      onClick={() => setOldestFirst(!oldestFirst)}
    >
      {t(oldestFirst ? 'caseFacts:oldestFirst' : 'caseFacts:newestFirst')}
    </Button>
  );
  return (
    <Panel title={t('caseFacts:title')} note={t('caseFacts:count', { n: entries.length })} actions={turn}>
      {detail.may.includes('note') && <NoteBox detail={detail} />}
      <Timeline entries={oldestFirst ? entries : entries.reverse()} />
    </Panel>
  );
}
