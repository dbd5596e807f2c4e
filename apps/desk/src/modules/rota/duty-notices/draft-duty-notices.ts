import { addDays, beijingDate, type DateText, type HolidayRange, holidaysOf, yearOf } from '@yinuo/kernel';
import type { Contract } from '@yinuo/obligations';
import { type CommandContext, command } from '@yinuo/platform';
import { z } from 'zod';
import { contractForJudging, contractHeads, partiesOf, windowWords } from '../../agreement/index.ts';
import { notify } from '../../notify/index.ts';
import { organisationNames, peopleById, peopleInRoles } from '../../org/index.ts';
import { draftDutyNotice } from '../domain/draft-duty-notice.ts';
import { onDutyByDay } from '../on-duty.ts';
import { insertDutyNotice } from '../store.ts';

const AHEAD_DAYS = 14; // drafted well before the agreed three days, so that the rota can still be filled
const DUTY_NOTICE = 'duty-notice';

/** Drafts, once a contract and holiday, the notices that contracts owe before the holidays to come (ZK-19). */
export const draftDutyNotices = command({
  name: 'rota.draft-duty-notices',
  permission: 'system',
  input: z.object({}).strict(),
  mayDoNothing: true,
  async run(ctx) {
    const today = beijingDate(ctx.now);
    const soon = addDays(today, AHEAD_DAYS);
    const calendar = ctx.platform.calendar;
    const holidays = [...holidaysOf(calendar, yearOf(today)), ...holidaysOf(calendar, yearOf(soon))]
      .filter((range, index, all) => all.findIndex((other) => other.from === range.from) === index)
      .filter((range) => range.from > today && range.from <= soon);
    if (holidays.length === 0) return 0;
    let drafted = 0;
    for (const head of await contractHeads(ctx.tx, ctx.scope)) {
      if (head.state !== 'in-force') continue;
      const { contract, endsOn } = await contractForJudging(ctx.tx, ctx.scope, head.id, ctx.now);
      if (!owesDutyNotice(contract)) continue;
      for (const holiday of holidays) {
        if (endsOn !== null && holiday.from > endsOn) continue;
        if (await draft(ctx, head.id, contract, holiday)) drafted += 1;
      }
    }
    return drafted;
  },
});

const owesDutyNotice = (contract: Contract): boolean =>
  contract.clauses.some((clause) =>
    clause.obligations?.some((one) => one.type === 'duty' && one.document?.id === DUTY_NOTICE),
  );

async function draft(
  ctx: CommandContext,
  contractId: string,
  contract: Contract,
  holiday: HolidayRange,
): Promise<boolean> {
  const parties = await partiesOf(ctx.tx, ctx.scope, contractId);
  const orgOf = (side: string) => parties.filter((party) => party.side === side).map((party) => party.orgId);
  const names = await organisationNames(ctx.tx, orgOf('hospital'));
  const id = ctx.newId('notice');
  const body = draftDutyNotice({
    hospital: names.get(orgOf('hospital')[0] ?? '')?.zh ?? contract.hospital.zh,
    contract: contract.title,
    holiday,
    days: await dutyDays(ctx, contractId, holiday),
    windows: (contract.windows ?? []).map((window) => `${window.title.zh}：${windowWords(window).zh}`),
  });
  if (
    !(await insertDutyNotice(ctx.tx, {
      id,
      contract: contractId,
      holiday: holiday.name,
      from: holiday.from,
      to: holiday.to,
      body,
      now: ctx.now,
    }))
  )
    return false;
  await ctx.record({
    type: 'rota.duty-notice-drafted',
    contract: contractId,
    subject: id,
    at: ctx.now,
    data: { holiday: holiday.name.zh, from: holiday.from, to: holiday.to },
  });
  const leads = await peopleInRoles(ctx.tx, ctx.scope, orgOf('supplier'), ['supplier-lead']);
  await notify(ctx, {
    to: leads.map((person) => person.id),
    template: 'rota.duty-notice',
    params: {
      holiday: holiday.name.zh,
      holidayEn: holiday.name.en,
      from: holiday.from,
      to: holiday.to,
      state: 'draft',
    },
    contract: contractId,
    subject: id,
    key: `duty-notice:${id}:drafted`,
  });
  return true;
}

async function dutyDays(ctx: CommandContext, contractId: string, holiday: { from: DateText; to: DateText }) {
  const byDay = await onDutyByDay(ctx.tx, ctx.scope, contractId, holiday.from, holiday.to);
  const ids = [...byDay.values()].flatMap((duty) => [duty.primary, duty.backup]).filter((id) => id !== null);
  const people = await peopleById(ctx.tx, ctx.scope, ids);
  const person = (id: string | null) => (id === null ? null : (people.get(id) ?? null));
  return [...byDay].map(([date, duty]) => ({ date, primary: person(duty.primary), backup: person(duty.backup) }));
}
