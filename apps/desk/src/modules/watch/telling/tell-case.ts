import { Fault, type Platform, type RobotActor } from '@yinuo/platform';
import { noteCase, readCase, reopenCase, reportCase } from '../../cases/index.ts';
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

/** Reports a case, joins the open one, or reopens the resolved one; null: the contract takes no fault now (before or after its term). */
export async function tellCase(platform: Platform, told: Told): Promise<string | null> {
  const robot = watchRobot(told.contract, told.supplier);
  if (told.joins !== null) return joinCase(platform, robot, told.joins, told);
  if (told.report === null) return null;
  try {
    return (await reportCase(platform, robot, { ...told.report, key: `alert:${told.seq}` })).id;
  } catch (error) {
    if (error instanceof Fault && error.code === 'contract.not-in-term') return null;
    throw error;
  }
}

async function joinCase(platform: Platform, robot: RobotActor, id: string, told: Told): Promise<string> {
  const { state, mergedInto } = await readCase(platform, robot, { id });
  if (state === 'merged' && mergedInto !== null) return joinCase(platform, robot, mergedInto, told);
  if (told.kind === 'open' && (state === 'resolved' || state === 'closed'))
    await reopenCase(platform, robot, { id, reason: told.text.slice(0, 1000), channel: 'hook' });
  else await noteCase(platform, robot, { id, text: told.text, internal: false, channel: 'hook' });
  return id;
}
