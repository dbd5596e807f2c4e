import { type Instant, instantOf } from '@yinuo/kernel';
import { HAPPENINGS, type Slug } from './happenings.ts';
import type { ImaginedCase } from './imagine-cases.ts';

interface Scene {
  readonly slug: Slug;
  /** Beginning of the title of the happening. */
  readonly title: string;
  readonly reportedMinutesAgo: number;
  /** Null: nobody has answered yet. */
  readonly respondedAfter: number | null;
}

/** What is going on at the moment when the demonstration ends, so that «today» has something promised, at risk and broken. */
const SCENES: readonly Scene[] = [
  { slug: 'xiyuan', title: '短信验证码', reportedMinutesAgo: 3, respondedAfter: null },
  { slug: 'xiyuan', title: '预约挂号高峰期', reportedMinutesAgo: 72, respondedAfter: 4 },
  { slug: 'karamay', title: '公众端图文问诊', reportedMinutesAgo: 47, respondedAfter: 2 },
  { slug: 'karamay', title: '处方流转后', reportedMinutesAgo: 290, respondedAfter: 3 },
  { slug: 'zhongkai', title: '网上有帖子', reportedMinutesAgo: 18, respondedAfter: 2 },
  { slug: 'zhongkai', title: '缴费成功但订单', reportedMinutesAgo: 25, respondedAfter: 3 },
  { slug: 'einvoice', title: '患者要求当场重打', reportedMinutesAgo: 190, respondedAfter: 10 },
];

const MINUTE = 60_000;

export function imagineNow(until: Instant): ImaginedCase[] {
  const never = instantOf(until + 1440 * MINUTE);
  return SCENES.map(({ slug, title, reportedMinutesAgo, respondedAfter }) => {
    const happening = HAPPENINGS[slug].find((one) => one.title.startsWith(title));
    if (!happening) throw new Error(`nothing happens that begins with ${title}`);
    const reportedAt = instantOf(until - reportedMinutesAgo * MINUTE);
    const respondedAt = respondedAfter === null ? never : instantOf(reportedAt + respondedAfter * MINUTE);
    return {
      slug,
      happening,
      reportedAt,
      respondedAt,
      resolvedAt: instantOf(never + MINUTE),
      byDepartment: true,
      asked: false,
      reopened: false,
    };
  });
}
