import type { PaperRow } from '@yinuo/documents';
import type { visitsWithin } from '../../../outreach/index.ts';

type Visits = Awaited<ReturnType<typeof visitsWithin>>;

const WAYS = { 'on-site': '现场', phone: '电话' } as const;

export const visitRows = (visits: Visits): PaperRow[] =>
  visits.map((one) => ({
    走访日期: one.visited_on,
    方式: WAYS[one.way],
    走访对象: [one.department, one.name, one.post].filter(Boolean).join(' '),
    交流内容: one.topics,
    反馈: one.said,
    评分: one.score === null ? '未问' : `${one.score} 分`,
    答应事项: one.promised ?? '',
  }));
