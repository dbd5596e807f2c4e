import { CopyOutlined } from '@ant-design/icons';
import type { DutyNoticeView } from '@yinuo/api';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/index.ts';
import { copyText, StatusTag, useToast } from '../../../kit/index.ts';
import styles from './notices.module.css';

/** The text as the hospital has it; a draft that the reader may not publish shows the same way. */
export function PublishedNotice({ notice }: { notice: DutyNoticeView }) {
  const { t } = useTranslation(['rota', 'common']);
  const format = useFormat();
  const toast = useToast();
  const { publishedAt, publishedBy, draftedAt, text } = notice;
  return (
    <div className={styles.body}>
      <div className={styles.meta}>
        <StatusTag tone={publishedAt === null ? 'risk' : 'kept'}>
          {t(publishedAt === null ? 'rota:notices.draft' : 'rota:notices.published')}
        </StatusTag>
        <span>
          {publishedAt === null
            ? t('rota:notices.draftedAt', { at: format.instant(draftedAt, 'minute') })
            : t('rota:notices.publishedAt', { at: format.instant(publishedAt, 'minute'), who: publishedBy ?? '–' })}
        </span>
        <Button
          size="small"
          icon={<CopyOutlined />}
          onClick={() => void copyText(text).then((done) => done && toast.done(t('common:acts.copied')))}
        >
          {t('rota:notices.copy')}
        </Button>
      </div>
      <article className={styles.paper} lang="zh-CN">
        {text}
      </article>
    </div>
  );
}
