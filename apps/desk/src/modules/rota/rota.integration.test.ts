import { type Instant, parseInstant } from '@yinuo/kernel';
import type { Scope } from '@yinuo/platform';
import { inTransaction } from '@yinuo/platform';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { contractText, openTestDesk, type TestDesk } from '../../testing/index.ts';
import { nameEngineers } from '../agreement/index.ts';
import { draftDutyNotices } from './duty-notices/draft-duty-notices.ts';
import { listDutyNotices } from './duty-notices/list-duty-notices.ts';
import { publishDutyNotice } from './duty-notices/publish-duty-notice.ts';
import { addLeave } from './leaves/add-leave.ts';
import { removeLeave } from './leaves/remove-leave.ts';
import { onDuty } from './on-duty.ts';
import { readRota } from './read-rota.ts';
import { addShift } from './shifts/add-shift.ts';
import { removeShift } from './shifts/remove-shift.ts';

const instant = (text: string): Instant => {
  const parsed = parseInstant(text);
  if (!parsed.ok) throw new Error(text);
  return parsed.value;
};

let desk: TestDesk;
let contract: string;
beforeEach(async () => {
  desk = await openTestDesk({ now: instant('2026-02-05T09:00:00+08:00') });
  contract = await desk.found({ yaml: await contractText('zhongkai') });
  const [primary, backup] = [desk.person('supplier-engineer').personId, desk.person('supplier-first-line').personId];
  await nameEngineers(desk, desk.person('supplier-lead'), { contract, primary, backups: [backup] });
});
afterEach(() => desk.close());

const engineer = () => desk.person('supplier-engineer');
const lead = () => desk.person('supplier-lead');
const shift = (over: object = {}) => ({
  contract,
  person: lead().personId,
  duty: 'primary' as const,
  startsAt: '2026-02-06T00:00:00+08:00',
  endsAt: '2026-02-07T00:00:00+08:00',
  ...over,
});
/** Asked in a hospital's transaction, which may not read the supplier's leave. */
const dutyAt = (at: string) =>
  inTransaction(
    desk.pool,
    { actor: desk.person('hospital-it'), readOnly: true, contractsOfOrg: desk.contractsOfOrg },
    (tx, scope: Scope) => onDuty(tx, scope, contract, instant(at)),
  );

describe('who is on duty', () => {
  it('is the contract’s primary, or whoever has the shift', async () => {
    await addShift(desk, lead(), shift());
    expect(await dutyAt('2026-02-05T23:59:59+08:00')).toMatchObject({ primary: engineer().personId });
    expect(await dutyAt('2026-02-06T00:00:00+08:00')).toMatchObject({ primary: lead().personId });
    expect(await dutyAt('2026-02-07T00:00:00+08:00')).toMatchObject({ primary: engineer().personId });
  });

  it('passes over whoever is on leave, also when the hospital asks; taken back, it counts no more', async () => {
    const leave = await addLeave(desk, engineer(), {
      startsAt: '2026-02-06T00:00:00+08:00',
      endsAt: '2026-02-08T00:00:00+08:00',
      reason: '探亲',
    });
    expect(await dutyAt('2026-02-06T12:00:00+08:00')).toEqual({
      primary: null,
      backup: desk.person('supplier-first-line').personId,
    });
    await removeLeave(desk, engineer(), { id: leave.id });
    expect(await dutyAt('2026-02-06T12:00:00+08:00')).toMatchObject({ primary: engineer().personId });
  });

  it('is, on each day of a month, whom the contract names on that day', async () => {
    const { days } = await readRota(desk, lead(), { contract, from: '2026-02-01', to: '2026-02-28' });
    const primaryOn = (date: string) => days.find((day) => day.date === date)?.primary?.id ?? null;
    expect(primaryOn('2026-02-04')).toBeNull();
    expect(primaryOn('2026-02-05')).toBe(engineer().personId);
    expect(primaryOn('2026-02-28')).toBe(engineer().personId);
  });

  it('shows days with holidays and why; the reason of leave stays inside the supplier', async () => {
    await addLeave(desk, engineer(), {
      startsAt: '2026-02-16T00:00:00+08:00',
      endsAt: '2026-02-17T00:00:00+08:00',
      reason: '探亲',
    });
    const asked = { contract, from: '2026-02-14', to: '2026-02-17' };
    const own = await readRota(desk, lead(), asked);
    expect(own.days.map((day) => [day.date, day.class, day.holiday?.zh ?? null])).toEqual([
      ['2026-02-14', 'working', '春节'],
      ['2026-02-15', 'rest', '春节'],
      ['2026-02-16', 'rest', '春节'],
      ['2026-02-17', 'rest', '春节'],
    ]);
    expect(own.leaves).toMatchObject([{ reason: '探亲' }]);
    expect(own.may).toContain('rota.edit');
    const theirs = await readRota(desk, desk.person('hospital-it'), asked);
    expect(theirs.leaves).toMatchObject([{ reason: null }]);
    expect(theirs.may).toEqual([]);
  });
});

describe('refusals', () => {
  it.each([
    [
      'an end before the start',
      { startsAt: '2026-02-07T00:00:00+08:00', endsAt: '2026-02-06T00:00:00+08:00' },
      'input.invalid',
    ],
    ['somebody of another organisation', { person: 'person_rival_supplier-engineer' }, 'not-found'],
    ['a contract of others', { contract: 'contract_unknown' }, 'not-found'],
  ])('a shift: %s', async (_what, over, code) => {
    await expect(addShift(desk, lead(), shift(over))).rejects.toMatchObject({ code });
  });

  it('a hospital and an engineer do not edit the rota; another supplier does not see it', async () => {
    await expect(addShift(desk, desk.person('hospital-it'), shift())).rejects.toMatchObject({ code: 'auth.forbidden' });
    await expect(addShift(desk, engineer(), shift())).rejects.toMatchObject({ code: 'auth.forbidden' });
    const rival = desk.person('supplier-lead', 'rival');
    await expect(addShift(desk, rival, shift())).rejects.toMatchObject({ code: 'not-found' });
    await expect(readRota(desk, rival, { contract, from: '2026-02-01', to: '2026-02-02' })).rejects.toMatchObject({
      code: 'not-found',
    });
    const { id } = await addShift(desk, lead(), shift());
    await expect(removeShift(desk, rival, { id })).rejects.toMatchObject({ code: 'not-found' });
    await removeShift(desk, lead(), { id });
    await expect(removeShift(desk, lead(), { id })).rejects.toMatchObject({ code: 'not-found' });
  });

  it('leave of somebody else needs the rota’s editor, of the same organisation', async () => {
    const leave = { startsAt: '2026-02-06T00:00:00+08:00', endsAt: '2026-02-08T00:00:00+08:00', reason: '病假' };
    await expect(addLeave(desk, engineer(), { ...leave, person: lead().personId })).rejects.toMatchObject({
      code: 'auth.forbidden',
    });
    const { id } = await addLeave(desk, lead(), { ...leave, person: engineer().personId });
    await expect(removeLeave(desk, desk.person('supplier-engineer', 'rival'), { id })).rejects.toMatchObject({
      code: 'not-found',
    });
    await expect(addLeave(desk, lead(), { ...leave, person: 'person_rival_supplier-engineer' })).rejects.toMatchObject({
      code: 'not-found',
    });
  });
});

describe('duty notices (ZK-19)', () => {
  const draft = () => draftDutyNotices(desk, { kind: 'system', job: 'duty-notices' }, {});

  it('are drafted once a contract and holiday, only where the contract owes them', async () => {
    await desk.found({ yaml: await contractText('xiyuan'), hospital: 'second' });
    expect(await draft()).toBe(1);
    expect(await draft()).toBe(0);
    const { items } = await listDutyNotices(desk, lead(), {});
    expect(items).toMatchObject([{ contract, state: 'draft', from: '2026-02-15', to: '2026-02-23', may: ['publish'] }]);
    expect(items[0]?.text).toContain('春节');
  });

  it('two desks at once draft one', async () => {
    const drafted = await Promise.all([draft(), draft()]);
    expect(drafted.toSorted()).toEqual([0, 1]);
  });

  it('stay with the supplier until published, then the hospital sees and is told', async () => {
    await draft();
    const hospital = desk.person('hospital-it');
    expect((await listDutyNotices(desk, hospital, {})).items).toEqual([]);
    const [notice] = (await listDutyNotices(desk, lead(), {})).items;
    const id = notice?.id ?? '';
    await expect(publishDutyNotice(desk, hospital, { id })).rejects.toMatchObject({ code: 'auth.forbidden' });
    await publishDutyNotice(desk, lead(), { id, text: '春节值班表' });
    await expect(publishDutyNotice(desk, lead(), { id })).rejects.toMatchObject({ code: 'not-found' });
    expect((await listDutyNotices(desk, hospital, {})).items).toMatchObject([
      { state: 'published', text: '春节值班表', may: [] },
    ]);
    const told = await desk.pool.query(`select template from notice where person_id = $1`, [hospital.personId]);
    expect(told.rows).toEqual([{ template: 'rota.duty-notice' }]);
    const facts = await desk.pool.query(`select type from fact where type like 'rota.%' order by seq`);
    expect(facts.rows.map((row) => row.type)).toEqual(['rota.duty-notice-drafted', 'rota.duty-notice-published']);
  });
});
