import { UndoOutlined } from '@ant-design/icons';
import type { CaseDetail, TimelineEntry } from '@yinuo/api';
import { useTranslation } from 'react-i18next';
import { actOnCase } from '../../../cases/index.ts';
import { ConfirmButton, useAction } from '../../../kit/index.ts';

/** Takes one's own last act back, by a further fact: the record keeps both. */
export function UndoAct({ detail, entry }: { detail: CaseDetail; entry: TimelineEntry }) {
  const { t } = useTranslation('caseFacts');
  const undo = useAction({
    act: (fact: string, key) => actOnCase('undo', detail.id, { fact, version: detail.version }, key),
    refresh: [['case', detail.id], ['cases'], ['today']],
    done: t('undone'),
  });
  return (
    <ConfirmButton
      act={t('undo')}
      size="small"
      type="link"
      icon={<UndoOutlined />}
      consequence={t('undoHint')}
      onConfirm={() => undo.mutateAsync(entry.id).catch(() => undefined)}
    />
  );
}
