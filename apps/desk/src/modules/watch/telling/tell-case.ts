import { Fault, type Platform, type RobotActor } from '@yinuo/platform';
import { noteCase, readCase, reopenCase, reportCase } from '../../cases/index.ts';
import { oneLine, shortened } from '../domain/storable.ts';
import type { Told, ToldPart } from './read-telling.ts';

/** The watching itself, acting for the supplier: what it says never counts as a response. */
export const watchRobot = (contract: string, supplier: string): RobotActor => ({
  kind: 'robot',
  hookId: 'watch',
  name: '监测',
  orgId: supplier,
  side: 'supplier',
  contractId: contract,
  permissions: ['case.report', 'case.note', 'case.read', 'case.reopen'],
});

/** Where a part was said; `caseId` null: there is no case for it. */
export interface Placed {
  readonly alerts: readonly string[];
  readonly caseId: string | null;
}

/**
 * Reports a case, joins the open one, or reopens the resolved one: for each part. A case is null where there is none (the
 * contract is before or after its term, or takes none): people are told all the same. Throws only what another try may mend.
 */
export async function tellCases(platform: Platform, told: Told): Promise<Placed[]> {
  const placed: Placed[] = [];
  for (const part of told.parts)
    placed.push({ alerts: part.alerts.map((alert) => alert.id), caseId: await tellCase(platform, told, part) });
  return placed;
}

async function tellCase(platform: Platform, told: Told, part: ToldPart): Promise<string | null> {
  const robot = watchRobot(told.contract, told.supplier);
  const { joins, report } = part;
  const join = (id: string) =>
    unlessRefused(platform, told, () => joinCase(platform, robot, id, { kind: told.kind, text: part.text }));
  const joined = joins === null ? null : await join(joins);
  if (joined !== null || report === null) return joined;
  const key = `alert:${told.seq}:${told.parts.indexOf(part)}`;
  return unlessRefused(platform, told, async () => (await reportCase(platform, robot, { ...report, key })).id);
}

interface Said {
  readonly kind: Told['kind'];
  readonly text: string;
}

async function joinCase(platform: Platform, robot: RobotActor, id: string, said: Said): Promise<string> {
  const { state, mergedInto } = await readCase(platform, robot, { id });
  if (state === 'merged' && mergedInto !== null) return joinCase(platform, robot, mergedInto, said);
  if (said.kind === 'open' && (state === 'resolved' || state === 'closed'))
    await reopenCase(platform, robot, { id, reason: oneLine(said.text, 1000), channel: 'hook' });
  else await noteCase(platform, robot, { id, text: shortened(said.text, 10_000), internal: false, channel: 'hook' });
  return id;
}

/** A refusal stays one however often it is asked: nobody waits for it. What is not foreseen may be over at the next try. */
async function unlessRefused(platform: Platform, told: Told, act: () => Promise<string>): Promise<string | null> {
  try {
    return await act();
  } catch (error) {
    if (!(error instanceof Fault) || error.code === 'internal') throw error;
    if (error.code !== 'contract.not-in-term')
      platform.log.error({ telling: told.seq, error: error.message, fields: error.fields }, 'a case refused an alert');
    return null;
  }
}
