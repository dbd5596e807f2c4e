import { beijingDate, endOfDay, formatInstant, type Instant, instantOf } from '@yinuo/kernel';
import {
  acceptSolution,
  agreeCause,
  answerCase,
  answerRequest,
  arriveAtCase,
  followUpCase,
  handOffCase,
  informOfCase,
  readCase,
  reopenCase,
  replyToCase,
  requestOfParty,
  resolveCase,
  respondCase,
} from '../../modules/cases/index.ts';
import type { ImaginedCase } from '../imagine/imagine-cases.ts';
import { byPhone, call, report } from './report-steps.ts';
import type { Step } from './step.ts';
import { goesToEngineers, workOrder } from './work-order-steps.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 1440 * MINUTE;
const after = (at: Instant, millis: number): Instant => instantOf(at + millis);

/** The steps of one case, in order of time. */
export function stepsOfCase(one: ImaginedCase): Step[] {
  const ask = one.asked ? askVendor(one) : [];
  const reopen = one.reopened ? reopenAndResolve(one) : [];
  const orders = goesToEngineers(one) ? workOrder(one) : [];
  return [
    ...(byPhone(one) ? [call(one)] : [report(one), respond(one)]),
    ...orders,
    ...onTheWay(one),
    ...afterBreach(one),
    ...ask,
    ...ending(one),
    ...reopen,
    followUp(one),
  ].toSorted((a, b) => a.at - b.at);
}

const respond = (one: ImaginedCase): Step => ({
  at: one.respondedAt,
  run: async (platform, { id, actor }) => {
    await respondCase(platform, actor('firstline'), { id, text: '已收到，正在核实，会尽快回复进展。' });
  },
});

/** What some contracts ask for between answer and solution. */
function onTheWay(one: ImaginedCase): Step[] {
  const { happening, respondedAt, resolvedAt } = one;
  const halfway = after(respondedAt, Math.floor((resolvedAt - respondedAt) / 2));
  if (happening.handling === 'on-site')
    return [
      {
        at: after(respondedAt, 2 * MINUTE),
        run: async (platform, { id, actor }) =>
          void (await handOffCase(platform, actor('firstline'), {
            id,
            person: actor('engineer.a').personId,
            text: '现场反馈技术人员',
          })),
      },
    ];
  if (happening.handling === 'remote') return [acceptAt(one, halfway)];
  if (happening.severity === 'major')
    return [
      {
        at: after(respondedAt, 40 * MINUTE),
        run: async (platform, { id, actor }) =>
          void (await arriveAtCase(platform, actor('engineer.b'), { id, text: '工程师到达现场' })),
      },
    ];
  return [];
}

const acceptAt = (one: ImaginedCase, at: Instant): Step => ({
  at,
  run: async (platform, { id, actor }) =>
    void (await acceptSolution(platform, actor(`${one.slug}.it`), { id, text: '认可该方案' })),
});

type Inform = {
  readonly purpose: 'comfort' | 'after' | 'emergency-plan' | 'alternative';
  readonly demand?: string;
  readonly text: string;
};

const inform = (at: Instant, { purpose, demand, text }: Inform): Step => ({
  at,
  run: async (platform, { id, actor }) =>
    void (await informOfCase(platform, actor('firstline'), {
      id,
      audience: 'hospital',
      purpose,
      text,
      ...(demand ? { demand } : {}),
    })),
});

/** What the contracts demand once a promise broke: KL-7 comfort, XY-2 the emergency plan, XY-4 an alternative. */
function afterBreach({ slug, happening, reportedAt, resolvedAt, reopened }: ImaginedCase): Step[] {
  const { handling, severity, cause } = happening;
  const late = resolvedAt - reportedAt > HOUR;
  const midnight = endOfDay(beijingDate(reportedAt));
  if (slug === 'karamay' && handling === 'remote' && late)
    return [
      inform(after(reportedAt, HOUR + 4 * MINUTE), {
        purpose: 'comfort',
        demand: 'comfort-or-inform',
        text: `已安抚患者；暂未解决的原因：${cause}`,
      }),
    ];
  if (slug === 'xiyuan' && severity === 'major' && late)
    return [
      inform(after(reportedAt, HOUR + 6 * MINUTE), {
        purpose: 'emergency-plan',
        demand: 'start-emergency-plan',
        text: '已协助医院启动信息系统故障应急预案',
      }),
    ];
  if (slug === 'xiyuan' && severity === 'daily' && (resolvedAt > midnight || reopened))
    return [
      inform(reopened ? after(resolvedAt, DAY + 10 * MINUTE) : after(midnight, 8 * HOUR), {
        purpose: 'alternative',
        demand: 'report-and-offer-alternative',
        text: '已上报医院相关人员，替代方案：到窗口办理',
      }),
    ];
  return [];
}

function askVendor(one: ImaginedCase): Step[] {
  const answered = after(one.resolvedAt, -2 * MINUTE);
  return [
    {
      at: after(one.respondedAt, MINUTE),
      run: async (platform, { id, actor }) => {
        const ask = `请协助核查：${one.happening.title}`;
        const promisedBy = formatInstant(one.resolvedAt);
        await requestOfParty(platform, actor('firstline'), { id, org: actor('his.vendor').orgId, ask, promisedBy });
      },
    },
    {
      at: answered,
      run: async (platform, { id, actor }) => {
        const { requests } = await readCase(platform, actor('firstline'), { id });
        const request = requests.find((asked) => asked.answeredAt === null)?.id;
        if (request) await answerRequest(platform, actor('his.vendor'), { id, request, text: one.happening.solution });
      },
    },
  ];
}

/** How the kinds end: a reply, two replies, an answer, and always a resolution with cause and party. */
function ending(one: ImaginedCase): Step[] {
  const { happening, resolvedAt } = one;
  const { kind, cause, solution, classification, module } = happening;
  const party = happening.party ?? 'supplier';
  const reply = (to: 'hospital' | 'patient'): Step => ({
    at: after(resolvedAt, -MINUTE),
    run: async (platform, { id, actor }) =>
      void (await replyToCase(platform, actor('firstline'), { id, to, text: solution })),
  });
  const answer: Step = {
    at: after(resolvedAt, -MINUTE),
    run: async (platform, { id, actor }) =>
      void (await answerCase(platform, actor('engineer.a'), { id, text: solution })),
  };
  const before =
    kind === 'complaint'
      ? [reply('hospital')]
      : kind === 'patient'
        ? [reply('patient'), reply('hospital')]
        : kind === 'question'
          ? [answer]
          : [];
  const resolve: Step = {
    at: resolvedAt,
    run: async (platform, { id, actor }) =>
      void (await resolveCase(platform, actor('engineer.a'), {
        id,
        cause,
        party,
        solution,
        classification,
        ...(module ? { module } : {}),
        symptom: happening.title,
        impact: '影响范围见事件描述',
        summary: '已纳入当月问题清单',
      })),
  };
  const agree: Step = {
    at: after(resolvedAt, 30 * MINUTE),
    run: async (platform, { id, actor }) =>
      void (await agreeCause(platform, actor(`${one.slug}.it`), { id, agree: true })),
  };
  const told = inform(after(resolvedAt, 3 * MINUTE), {
    purpose: 'after',
    demand: 'inform-after',
    text: `已解决：${solution}`,
  });
  return [
    ...before,
    resolve,
    ...(party === 'third-party' ? [agree] : []),
    ...(happening.handling === 'remote' ? [told] : []),
  ];
}

const followUp = (one: ImaginedCase): Step => ({
  at: after(one.resolvedAt, one.reopened ? 3 * DAY : 20 * 60 * MINUTE),
  run: async (platform, { id, actor }) =>
    void (await followUpCase(platform, actor('firstline'), {
      id,
      result: 'satisfied',
      text: '电话回访，问题未再出现',
    })),
});

function reopenAndResolve(one: ImaginedCase): Step[] {
  const { cause, solution } = one.happening;
  return [
    {
      at: after(one.resolvedAt, DAY),
      run: async (platform, { id, actor }) =>
        void (await reopenCase(platform, actor(`${one.slug}.it`), { id, reason: '问题再次出现' })),
    },
    {
      at: after(one.resolvedAt, DAY + 50 * MINUTE),
      run: async (platform, { id, actor }) =>
        void (await resolveCase(platform, actor('engineer.b'), {
          id,
          cause,
          party: 'supplier',
          solution: `${solution}，并加上监控`,
        })),
    },
  ];
}
