import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { reasonOfError } from '../../reach/reason-of-error.ts';
import type { Finding } from '../../run/finding.ts';
import { ProbeFault } from '../../run/probe-fault.ts';
import type { Run } from '../../run/run.ts';
import type { HisLockProfile, HisRegisterProfile, Reason, Step } from '../../shapes/index.ts';
import { giveBack, LOCK_GONE_MS, newTradeNo } from './give-back.ts';
import { type HisDoor, type HisProfile, hisDoor } from './his-door.ts';
import type { OpenDeed } from './reversals.ts';
import { findPlace, findTestPatient, lockPlace, type Place } from './visit.ts';

/** Patient → schedule → lock → release. */
export function runHisLock(profile: HisLockProfile, run: Run): Promise<Finding> {
  return visit(profile, run, async () => undefined);
}

/** Patient → schedule → lock → register → refund. */
export function runHisRegister(profile: HisRegisterProfile, run: Run): Promise<Finding> {
  return visit(profile, run, async (door, place, locked) => {
    const deed: OpenDeed = { ...locked.deed, call: 'register', tradeNo: newTradeNo(run.tools.now()) };
    await run.tools.reversals.open(run.probe, locked.key, deed);
    Object.assign(locked, { deed, refused: false });
    const committed = door.call('outpatient/register_commit', commitOrder(profile, deed, place), Committed);
    await committed.catch((error: unknown) => {
      locked.refused = isClearNo(error);
      throw error;
    });
  });
}

const Committed = z.object({ reconciliation_no: z.coerce.string() });

type Locked = { readonly key: string; deed: OpenDeed; refused: boolean };
type Act = (door: HisDoor, place: Place, locked: Locked) => Promise<void>;

/** What is locked is given back whether the act succeeded, failed, or ran out of time. */
async function visit(profile: HisProfile, run: Run, act: Act): Promise<Finding> {
  const stuck = await settleOld(profile, run);
  const door = hisDoor(profile, run);
  const steps: Step[] = [];
  const step = stepper(steps, run);
  const since = run.tools.tick();
  try {
    const patient = await step('patient', () => findTestPatient(door, profile));
    const place = await step('schedule', () => findPlace(door, profile, run));
    const locked = await step('lock', () => lock(door, place, patient.patient_mzh ?? '', profile, run));
    try {
      if (profile.kind === 'his-register') await step('register', () => act(door, place, locked));
    } finally {
      const name = profile.kind === 'his-register' ? 'refund' : 'release';
      await step(name, () => giveBack(profile, locked, run));
    }
    return { value: Math.round(run.tools.tick() - since), unit: 'ms', reason: stuck, steps };
  } catch (error) {
    const failed = steps.find(({ reason }) => reason?.code === 'not-reversed') ?? steps.find(({ reason }) => reason);
    if (run.signal.aborted && failed?.reason?.code !== 'not-reversed') throw error;
    return { value: null, unit: 'ms', reason: failed?.reason ?? reasonOfError(error), steps };
  }
}

/** Gives back what an earlier run left; a place whose lock got no answer is told until the HIS has let go of it by itself. */
async function settleOld(profile: HisProfile, run: Run): Promise<Reason | null> {
  let stuck: Reason | null = null;
  for (const open of await run.tools.reversals.of(run.probe)) {
    const { at, preId, schedule = '' } = open.deed;
    if (preId !== '') await giveBack(profile, { ...open, refused: false }, run);
    else if (run.tools.now() - at > LOCK_GONE_MS) await run.tools.reversals.close(open.key);
    else stuck = unanswered(schedule).reason;
  }
  return stuck;
}

/** After a gateway's error page, half an answer or silence the deed may stand all the same. */
const isClearNo = (error: unknown): boolean =>
  ['his-refused', 'connection-refused'].includes(reasonOfError(error).code);

const unanswered = (schedule: string): ProbeFault => new ProbeFault('not-reversed', { what: 'lock', number: schedule });

/** Written down before it is asked for: who is killed before the answer is read leaves at least word of it. */
async function lock(door: HisDoor, place: Place, mzh: string, profile: HisProfile, run: Run): Promise<Locked> {
  const { reversals, now } = run.tools;
  const key = `${run.probe}:${randomUUID()}`;
  const schedule = place.schedule_no;
  const asked: OpenDeed = { call: 'lock', at: now(), preId: '', seeNo: '', mzh, tradeNo: '', schedule };
  await reversals.open(run.probe, key, asked);
  const { pre_id, see_no } = await lockPlace(door, place, profile).catch(async (error: unknown) => {
    if (!isClearNo(error)) throw unanswered(schedule);
    await reversals.close(key);
    throw error;
  });
  const deed: OpenDeed = { ...asked, at: now(), preId: pre_id, seeNo: see_no };
  await reversals.open(run.probe, key, deed);
  return { key, deed, refused: false };
}

function commitOrder(profile: HisProfile, deed: OpenDeed, place: Place): Record<string, unknown> {
  return {
    mzh: deed.mzh,
    index: deed.preId,
    pre_id: deed.preId,
    see_no: deed.seeNo,
    patient_id: profile.testPatient.id,
    schedule_no: place.schedule_no,
    trade_no: deed.tradeNo,
    // In the books of the HIS this is what stands where a channel's number would: the mark is found there again.
    trade_channel_payid: deed.tradeNo,
    amount: place.reg_fee,
    channel_id: profile.channelId,
    operator_id: profile.operatorId,
  };
}

function stepper(steps: Step[], run: Run) {
  return async <T>(name: string, work: () => Promise<T>): Promise<T> => {
    const startedAt = run.tools.now();
    const since = run.tools.tick();
    const kept = (reason: Step['reason']) =>
      steps.push({
        name,
        startedAt,
        durationMs: Math.round(run.tools.tick() - since),
        state: reason === null ? 'ok' : 'failed',
        reason,
        evidence: null,
      });
    try {
      const done = await work();
      kept(null);
      return done;
    } catch (error) {
      kept(
        run.signal.aborted && !(error instanceof ProbeFault)
          ? { code: 'timeout', params: { afterMs: run.timeoutMs } }
          : reasonOfError(error),
      );
      throw error;
    }
  };
}
