import type { DutyNoticeView } from '@yinuo/api';
import { Alert, Button, Input } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat, useText } from '../../../i18n/index.ts';
import { ConfirmButton, DetailDrawer, FaultAlert, useAction, useDraft } from '../../../kit/index.ts';
import { publishDutyNotice } from '../rota-calls.ts';
import { noticeTitle } from './notice-title.ts';
import styles from './notices.module.css';

/** What the desk leaves in a draft where somebody is still missing (domain/draft-duty-notice.ts). */
const UNFILLED = /【发布前请补齐】|待排班/;
const LENGTH_MAX = 4000;

/** A draft: its text can be changed until it is published. */
export function NoticeDraft({ notice, onClose }: { notice: DutyNoticeView; onClose: () => void }) {
  const { t } = useTranslation('rota');
  const text = useText();
  const format = useFormat();
  const id = useId();
  const draft = useDraft<{ text: string }>(`duty-notice.${notice.id}`);
  const [body, setBody] = useState(draft.found?.text ?? notice.text);
  const publish = useAction({
    act: (edited: string, key) => publishDutyNotice(notice.id, edited, key),
    refresh: [['duty-notices'], ['ledger']],
    done: t('notices.publishedNow'),
    onDone: () => {
      draft.discard();
      onClose();
    },
    onFault: () => undefined,
  });
  const change = (edited: string): void => {
    setBody(edited);
    draft.keep({ text: edited });
  };
  const restore = (): void => {
    setBody(notice.text);
    draft.discard();
  };
  return (
    <DetailDrawer
      open
      onClose={onClose}
      title={noticeTitle(notice, text(notice.holiday), t('notices.title'))}
      width={720}
      actions={
        <>
          {body !== notice.text && <Button onClick={restore}>{t('notices.restore')}</Button>}
          <ConfirmButton
            type="primary"
            act={t('notices.publish')}
            consequence={t('notices.publishHint')}
            disabled={body.trim() === ''}
            loading={publish.isPending}
            onConfirm={() => publish.mutateAsync(body).catch(() => undefined)}
          />
        </>
      }
    >
      <div className={styles.body}>
        <p className={styles.hint}>
          {t('notices.hint')} {t('notices.draftedAt', { at: format.instant(notice.draftedAt, 'near') })}
        </p>
        {UNFILLED.test(body) && <Alert type="warning" showIcon title={t('notices.unfilled')} />}
        <div>
          <label htmlFor={id} className={styles.label}>
            {t('notices.text')} <small>{t('notices.textHint')}</small>
          </label>
          <Input.TextArea
            id={id}
            lang="zh-CN"
            className={styles.editor ?? ''}
            value={body}
            maxLength={LENGTH_MAX}
            showCount
            autoSize={{ minRows: 14, maxRows: 30 }}
            onChange={({ target }) => change(target.value)}
          />
        </div>
        <FaultAlert error={publish.error} />
      </div>
    </DetailDrawer>
  );
}
