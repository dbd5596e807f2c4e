import {
  addDays,
  addMonths,
  beijingDate,
  type DateText,
  formatInstant,
  type Instant,
  instantOf,
  startOfDay,
} from '@yinuo/kernel';
import type { PersonActor, Platform } from '@yinuo/platform';
import {
  acceptPenalty,
  disputePenalty,
  listPenalties,
  proposePenalties,
  tellIncident,
  upholdPenalty,
  waivePenalty,
} from '../../modules/settle/index.ts';
import { type Cast, personOf } from '../cast/found-cast.ts';
import type { TimedStep } from '../walk/timeline.ts';

const HOUR_MS = 3_600_000;
const at = (day: DateText, hour: number): Instant => instantOf(startOfDay(day) + hour * HOUR_MS);

type More = { readonly due?: DateText; readonly separate?: string };

/** Late takeover, accepted; told breaches of both sides, one waived, one disputed, one that still grows. */
export function penaltySteps(
  platform: Platform,
  cast: Cast,
  contracts: ReadonlyMap<string, string>,
  from: DateText,
  until: Instant,
): readonly TimedStep[] {
  const contract = contracts.get('zhongkai') ?? '';
  const [it, finance] = [personOf(cast, 'zhongkai.it'), personOf(cast, 'zhongkai.finance')];
  const [lead, boss] = [personOf(cast, 'lead'), personOf(cast, 'leader')];
  const today = beijingDate(until);
  const tell = (who: PersonActor, event: string, day: DateText, note: string, more: More = {}): TimedStep => ({
    at: at(day, 15),
    run: () =>
      tellIncident(platform, who, {
        contract,
        event,
        at: formatInstant(at(day, 10)),
        note,
        cases: [],
        ...more,
      }),
  });
  const decide = (day: DateText, hour: number, run: (id: string) => Promise<unknown>): TimedStep => ({
    at: at(day, hour),
    async run() {
      const { items } = await listPenalties(platform, lead, { contract, limit: 200 });
      const latest = items.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at)).at(-1);
      if (latest) await run(latest.id);
    },
  });
  const [waived, disputed, recent, late] = [
    addMonths(from, 4),
    addMonths(from, 7),
    addDays(today, -20),
    addDays(today, -9),
  ];
  return [
    {
      at: at(addDays(from, 14), 3),
      run: () => proposePenalties(platform, { kind: 'system', job: 'demonstration' }, { contract }),
    },
    decide(addDays(from, 15), 10, (id) => acceptPenalty(platform, boss, { id })),
    tell(it, 'nonconforming-service', waived, '缴费页说明与医院公告不一致，患者多次来电询问'),
    decide(addDays(waived, 1), 10, (id) =>
      disputePenalty(platform, boss, { id, reason: '页面文字由医院提供，发布前经信息科确认' }),
    ),
    decide(addDays(waived, 3), 16, (id) =>
      waivePenalty(platform, finance, { id, reason: '核对发布记录，文字确为医院提供' }),
    ),
    tell(lead, 'unjust-refusal', disputed, '第三季度优化方案交付后，医院两周未签收，也未说明原因', {
      separate: '与付款无关，是另一件事',
    }),
    decide(addDays(disputed, 2), 11, (id) =>
      disputePenalty(platform, finance, { id, reason: '方案缺少用户走访记录，已口头告知补充' }),
    ),
    decide(addDays(disputed, 4), 9, (id) =>
      upholdPenalty(platform, boss, { id, reason: '走访记录为附件二，交付时已一并提交' }),
    ),
    tell(it, 'nonconforming-service', recent, '上线的报告查询页缺少影像报告，与合同功能清单不符'),
    tell(it, 'late-service', late, '约定的首页改版未按期上线', {
      due: addDays(late, -1),
      separate: '与台账中的义务无关，是另一件事',
    }),
  ];
}
