import { Fault, type Platform, type RobotActor } from '@yinuo/platform';
import { noteCase, readCase, reopenCase, reportCase } from '../../cases/index.ts';
import { oneLine, shortened } from '../domain/storable.ts';
import type { Told } from './read-telling.ts';

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

/**
 * Reports a case, joins the open one, or reopens the resolved one. Null: there is no case for it (the contract is before or
 * after its term, or takes none); people are told all the same. Throws only what another try may mend.
 */
export async function tellCase(platform: Platform, told: Told): Promise<string | null> {
  const robot = watchRobot(told.contract, told.supplier);
  const { joins, report } = told;
  const joined =
    joins === null ? null : await unlessRefused(platform, told, () => joinCase(platform, robot, joins, told));
  if (joined !== null || report === null) return joined;
  const key = `alert:${told.seq}`;
  return unlessRefused(platform, told, async () => (await reportCase(platform, robot, { ...report, key })).id);
}

async function joinCase(platform: Platform, robot: RobotActor, id: string, told: Told): Promise<string> {
  const { state, mergedInto } = await readCase(platform, robot, { id });
  if (state === 'merged' && mergedInto !== null) return joinCase(platform, robot, mergedInto, told);
  if (told.kind === 'open' && (state === 'resolved' || state === 'closed'))
    await reopenCase(platform, robot, { id, reason: oneLine(told.text, 1000), channel: 'hook' });
  else await noteCase(platform, robot, { id, text: shortened(told.text, 10_000), internal: false, channel: 'hook' });
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
