import type { InspectionItemView, InspectionRow, OccurrenceSummary } from '@yinuo/api';
import { type DateText, endOfDay, type Instant, instantOf, startOfDay } from '@yinuo/kernel';
import type { PersonActor, Platform } from '@yinuo/platform';
import {
  CHECKLISTS,
  type ChecklistItem,
  fillItem,
  getInspection,
  keepMeasured,
  listInspections,
  openInspections,
  signInspection,
} from '../../modules/inspect/index.ts';
import { confirmOccurrence } from '../../modules/ledger/index.ts';
import type { Chance } from '../imagine/chance.ts';
import type { TimedStep } from '../walk/timeline.ts';
import { handOverPaper, takePaper } from './inspection-paper-steps.ts';
import { statementsOf } from './statements.ts';

const HOUR_MS = 3_600_000;
const system = { kind: 'system', job: 'demonstration' } as const;
/** The first value of the quarter's tablespaces was too high, and what was done about it shows in its record. */
const FIRST_TOO_HIGH = 'einvoice-environment/user-tablespace';
/** Of this list the last that fell due was measured, and nobody has signed it yet. */
const LEFT_OPEN = 'monthly-platform';

interface Play {
  readonly platform: Platform;
  readonly contract: string;
  readonly engineer: PersonActor;
  readonly reviewer: PersonActor;
  readonly deliverer: PersonActor;
  readonly hospital: PersonActor;
  readonly luck: Chance;
  readonly until: Instant;
}

/** True for what the ledger owes and an inspection fulfils. */
export const isInspected = ({ obligation }: Pick<OccurrenceSummary, 'obligation'>): boolean => LIST_OF.has(obligation);

const LIST_OF: ReadonlyMap<string, string> = new Map(
  [...CHECKLISTS.values()].flatMap((list) =>
    [...list.obligations, ...list.items.flatMap((item) => item.obligation ?? [])].map((one) => [one, list.id] as const),
  ),
);

/** Inspections as they come: measured in the night of the due day, signed by noon, their papers handed over in the afternoon and signed for the day after. */
export function inspectionSteps(play: Play, owed: readonly OccurrenceSummary[]): TimedStep[] {
  const byInspection = Map.groupBy(owed.filter(isInspected), (one) => `${LIST_OF.get(one.obligation)} ${one.period}`);
  const over = [...byInspection].filter(([, ones]) =>
    ones.some(({ due }) => due !== null && endOfDay(due as DateText) <= play.until),
  );
  const leftOpen = over.findLast(([name]) => name.startsWith(LEFT_OPEN))?.[0];
  return [...byInspection].flatMap(([name, ones]) => {
    const due = ones.flatMap((one) => one.due ?? []).sort()[0] as DateText | undefined;
    if (due === undefined) return [];
    const at = (hours: number): Instant => instantOf(startOfDay(due) + hours * HOUR_MS);
    const find = async (): Promise<InspectionRow | undefined> => {
      const { items } = await listInspections(play.platform, play.engineer, { contract: play.contract, limit: 100 });
      return items.find((one) => `${one.checklist} ${one.period}` === name && one.state !== 'signed');
    };
    const measure = (hours: number, again: boolean): TimedStep => ({
      at: at(hours),
      async run() {
        await openInspections(play.platform, system, { contract: play.contract });
        const row = await find();
        if (!row) return;
        const found = measured(row, play, again);
        if (found.length > 0)
          await keepMeasured(play.platform, system, {
            id: row.id,
            found,
            statements: statementsOf(row, play.platform),
          });
      },
    });
    let signed = false;
    const complete: TimedStep = {
      at: at(10.5),
      async run() {
        const row = await find();
        if (!row) return;
        await fill(play, row.id);
        const { version } = await getInspection(play.platform, play.engineer, { id: row.id });
        await signInspection(play.platform, play.engineer, { id: row.id, version });
        signed = true;
      },
    };
    const [checklist = '', period = ''] = name.split(' ');
    const paper = { contract: play.contract, checklist, period };
    const hand: TimedStep = {
      at: at(14),
      run: async () => {
        if (signed) await handOverPaper(play.platform, paper, play);
      },
    };
    const confirm: TimedStep = {
      at: at(30),
      run: async () => {
        if (!signed) return;
        await takePaper(play.platform, paper, play.hospital);
        // What is owed as a paper is confirmed by who signs for that.
        for (const { id } of ones.filter((one) => one.kind !== 'report'))
          await confirmOccurrence(play.platform, play.hospital, { occurrence: id });
      },
    };
    const night = [measure(1, false), measure(9, true)];
    return name === leftOpen ? night : [...night, complete, hand, confirm];
  });
}

/** What the probes of a list found; one item's first value is too high, and good when it is measured again. */
function measured({ checklist }: InspectionRow, { platform, luck }: Play, again: boolean) {
  const startedAt = platform.clock.now();
  const items = CHECKLISTS.get(checklist)?.items.filter((item) => item.automatic !== undefined) ?? [];
  return items.flatMap((item, index) => {
    const serves = [`${checklist}/${item.id}`];
    if (again && serves[0] !== FIRST_TOO_HIGH) return [];
    const bad = serves[0] === FIRST_TOO_HIGH && !again;
    const probe = `${checklist}-${index + 1}`;
    const run = { probe, scheduledAt: startedAt, startedAt, durationMs: 40, state: 'ok' as const, reason: null };
    return [{ probe, name: item.title.zh, serves, outcome: { ...run, ...foundOf(item, bad, luck) } }];
  });
}

function foundOf(item: ChecklistItem, bad: boolean, luck: Chance) {
  const { unit = 'ms', readings } = item.automatic ?? {};
  const percent = bad ? 92.4 : Math.round((38 + luck.next() * 34) * 10) / 10;
  const isLog = readings === 'log';
  const value = unit === '%' ? percent : isLog ? 0 : Math.round(luck.around(180));
  if (readings === undefined) return { value, unit };
  const reading = { name: readings === 'disk' ? 'disk /data' : isLog ? 'log error' : readings };
  const state = 'ok' as const;
  return { value, unit, readings: [{ ...reading, value, unit: isLog ? '' : unit, state, reason: null }] };
}

async function fill({ platform, engineer }: Play, id: string): Promise<void> {
  const { list } = await getInspection(platform, engineer, { id });
  for (const item of list) {
    const answer = answerOf(item);
    if (item.mayRetest)
      await fillItem(platform, engineer, {
        id,
        item: item.id,
        retestReason: '月末批量导出的临时数据未清理，清理后复测',
      });
    else if (answer !== null) await fillItem(platform, engineer, { id, item: item.id, answer });
  }
}

const answerOf = (item: InspectionItemView) => {
  if (item.manual === 'text') return { text: '各模块运行平稳，接口与备份均正常' };
  if (item.manual === 'advice') return { text: item.answer?.text ?? '保持现有监测频率，按季度复核容量与告警阈值' };
  if (item.state !== 'unknown') return null;
  if (item.manual === 'yes-no') return { yes: true };
  return item.manual === 'number' ? { number: 61.5 } : null;
};
