import type { RecordVisit } from '@yinuo/api';
import {
  addDays,
  addMonths,
  type DateText,
  endOfDay,
  formatInstant,
  type Instant,
  instantOf,
  startOfDay,
} from '@yinuo/kernel';
import type { Platform } from '@yinuo/platform';
import { confirmOccurrence } from '../../modules/ledger/index.ts';
import {
  answerByPhone,
  checkAnswer,
  fulfilByVisits,
  getSurvey,
  listVisitDuties,
  openSurvey,
  recordVisit,
} from '../../modules/outreach/index.ts';
import { type Cast, personOf } from '../cast/found-cast.ts';
import type { TimedStep } from '../walk/timeline.ts';

type Visit = Omit<(typeof RecordVisit)['_zod']['input'], 'contract' | 'on' | 'way'>;

const HOUR_MS = 3_600_000;
const ANSWERED = 4;
const SAMPLE = 8;

/** Whom the visits meet; people carry the name of their post. */
const VISITS: readonly Visit[] = [
  {
    name: '门诊护士长',
    department: '门诊部',
    topics: '挂号与候诊页面的使用情况',
    said: '高峰期页面比上季度快，号源刷新偶有延迟',
    score: 4,
  },
  {
    name: '收费组长',
    department: '财务科',
    topics: '缴费与对账',
    said: '差异说明清楚，希望月初对账单早半天给出',
    score: 5,
    promised: '每月第一个工作日中午前提供对账单',
  },
  { name: '检验科组长', department: '检验科', topics: '报告查询', said: '报告推送及时，影像链接偶尔打不开', score: 3 },
];
const ADVICE = ['希望节假日值班表提前一周发', '问题处理后能主动回电话，很好', '手机端字体再大一些'];

/** Quarterly surveys and visits of Zhongkai (ZK-16, ZK-21), the yearly ones of the e-invoice contract (EB-7, EB-8). */
export function outreachSteps(
  platform: Platform,
  cast: Cast,
  contracts: ReadonlyMap<string, string>,
  from: DateText,
  until: Instant,
): readonly TimedStep[] {
  const quarters = quartersBetween(from, until);
  const zhongkai = contracts.get('zhongkai') ?? '';
  const einvoice = contracts.get('einvoice') ?? '';
  const steps = [
    ...quarters.flatMap((span) => [
      ...surveySteps(platform, cast, zhongkai, {
        ...span,
        slug: 'zhongkai',
        title: `${span.to.slice(0, 4)} 年第 ${Number(span.to.slice(5, 7)) / 3} 季度满意度调查`,
      }),
      ...visitSteps(platform, cast, zhongkai, { last: span.to, slug: 'zhongkai' }),
    ]),
    ...surveySteps(platform, cast, einvoice, {
      from,
      to: addDays(addMonths(from, 10), -1),
      title: '年度电话满意度调查',
      slug: 'einvoice',
    }),
    ...visitSteps(platform, cast, einvoice, { last: addDays(addMonths(from, 10), -1), slug: 'einvoice' }),
  ];
  return steps.filter(({ at }) => at <= until);
}

/** Calendar quarters that end within these days, the first from the first day of the contract on. */
function quartersBetween(
  from: DateText,
  until: Instant,
): readonly { readonly from: DateText; readonly to: DateText }[] {
  const months = Array.from({ length: 12 }, (_, back) => addMonths(from, back));
  return months
    .filter((month) => Number(month.slice(5, 7)) % 3 === 0)
    .map((month) => ({
      from: addMonths(month, -2) < from ? from : addMonths(month, -2),
      to: addDays(addMonths(month, 1), -1),
    }))
    .filter(({ to }) => startOfDay(to) <= until);
}

interface SurveyOf {
  readonly from: DateText;
  readonly to: DateText;
  readonly title: string;
  /** Whose hospital it is. */
  readonly slug: string;
}

/** Opened at the end of its time; most answer two days later, on the telephone; the hospital asks one of them again. */
function surveySteps(
  platform: Platform,
  cast: Cast,
  contract: string,
  { from, to, title, slug }: SurveyOf,
): TimedStep[] {
  const caller = personOf(cast, 'operations');
  let survey = '';
  return [
    {
      at: hourOf(addDays(to, -5), 10),
      async run() {
        const closesAt = formatInstant(instantOf(endOfDay(addDays(to, 5)) - 1000));
        const opened = await openSurvey(platform, caller, {
          contract,
          title,
          way: 'phone',
          from,
          to,
          closesAt,
          sample: SAMPLE,
        });
        survey = opened.id;
      },
    },
    {
      at: hourOf(addDays(to, -3), 15),
      async run() {
        const { invitations } = await getSurvey(platform, caller, { id: survey });
        for (const [index, { id: invitation }] of invitations.slice(0, ANSWERED).entries())
          await answerByPhone(platform, caller, { id: survey, invitation, answers: answersOf(index) });
      },
    },
    {
      at: hourOf(addDays(to, -2), 10),
      async run() {
        const witness = personOf(cast, `${slug}.it`);
        const { invitations } = await getSurvey(platform, witness, { id: survey });
        const [noted] = invitations.filter(({ way }) => way === 'phone');
        if (noted) await checkAnswer(platform, witness, { id: survey, invitation: noted.id, outcome: 'confirmed' });
      },
    },
  ];
}

/** One of four is neither satisfied nor not. */
function answersOf(index: number): Record<string, number | string> {
  const overall = index === 2 ? 3 : index % 2 === 0 ? 5 : 4;
  const advice = ADVICE[index];
  return {
    attitude: 5,
    speed: overall,
    result: 4,
    system: index === 1 ? 3 : 4,
    overall,
    ...(advice ? { advice } : {}),
  };
}

/** Three people, and on the next day the duties that they fulfil, which the hospital confirms. */
function visitSteps(
  platform: Platform,
  cast: Cast,
  contract: string,
  { last, slug }: { readonly last: DateText; readonly slug: string },
): TimedStep[] {
  const visits = VISITS.map((visit, index) => {
    const on = addDays(last, index - 9);
    return {
      at: hourOf(on, 16),
      run: () =>
        recordVisit(platform, personOf(cast, 'lead'), {
          contract,
          on,
          way: 'on-site',
          ...visit,
        }),
    };
  });
  const fulfil = async () => {
    const { items } = await listVisitDuties(platform, personOf(cast, 'lead'), { contract });
    for (const { occurrence } of items.filter(({ may }) => may.includes('fulfil'))) {
      await fulfilByVisits(platform, personOf(cast, 'lead'), { occurrence });
      await confirmOccurrence(platform, personOf(cast, `${slug}.it`), { occurrence });
    }
  };
  return [...visits, { at: hourOf(addDays(last, VISITS.length - 9), 10), run: fulfil }];
}

const hourOf = (day: DateText, hour: number): Instant => instantOf(startOfDay(day) + hour * HOUR_MS);
