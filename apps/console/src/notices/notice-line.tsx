import { Link } from '@tanstack/react-router';
import type { NoticeView } from '@yinuo/api';
import { useTranslation } from 'react-i18next';
import { useContracts } from '../cases/index.ts';
import { useFormat, useText } from '../i18n/index.ts';
import { useSubjectHref } from '../subject/index.ts';
import { noticeLook } from './notice-look.tsx';
import styles from './notices.module.css';
import { useNoticeWords } from './use-notice-words.ts';

interface NoticeLineProps {
  readonly notice: NoticeView;
  /** Read, because its subject was opened or its dot was pressed. */
  readonly onRead: (id: string) => void;
  /** After the link was followed; the drawer closes itself with it. */
  readonly onFollow?: () => void;
}

/** One notice: what happened, to what, when; the whole line leads there. */
export function NoticeLine({ notice, onRead, onFollow }: NoticeLineProps) {
  const { t } = useTranslation('notices');
  const format = useFormat();
  const text = useText();
  const { items: contracts, nameOf } = useContracts();
  const { title, note } = useNoticeWords()(notice);
  // Who serves several hospitals must see whose June was sealed.
  const whose = notice.contract === null || contracts.length < 2 ? '' : text(nameOf(notice.contract));
  const under = [whose, note].filter((part) => part !== '').join(' · ');
  const href = useSubjectHref()(notice.subject);
  const { icon: Icon, tone } = noticeLook(notice.template);
  const unread = notice.readAt === null;
  const follow = (): void => {
    if (unread) onRead(notice.id);
    onFollow?.();
  };
  return (
    <li className={styles.line} data-unread={unread}>
      <span className={styles.icon} style={{ color: `var(--yn-${tone}-solid)` }} aria-hidden="true">
        <Icon />
      </span>
      <div className={styles.words}>
        <p className={styles.title}>
          {href === undefined ? (
            title
          ) : (
            <Link to={href} className={styles.link} onClick={follow}>
              {title}
            </Link>
          )}
        </p>
        {under !== '' && <p className={styles.note}>{under}</p>}
      </div>
      <time className={styles.time} dateTime={notice.createdAt}>
        {format.instant(notice.createdAt, 'near')}
      </time>
      {unread && (
        <button
          type="button"
          className={styles.dot}
          aria-label={`${t('readOne')}: ${title}`}
          title={t('readOne')}
          onClick={() => onRead(notice.id)}
        />
      )}
    </li>
  );
}
