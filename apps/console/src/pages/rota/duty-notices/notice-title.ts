import type { DutyNoticeView } from '@yinuo/api';

/** `2026 国庆节 · 值班通知` */
export const noticeTitle = ({ from }: Pick<DutyNoticeView, 'from'>, holiday: string, title: string): string =>
  `${from.slice(0, 4)} ${holiday} · ${title}`;
