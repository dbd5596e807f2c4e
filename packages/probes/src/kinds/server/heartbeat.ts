import type { Finding } from '../../run/finding.ts';
import type { Run } from '../../run/run.ts';
import type { HeartbeatProfile } from '../../shapes/index.ts';

/** Silence is measured from the last report; before the first one it is unknown for how long there was none. */
export async function runHeartbeat(profile: HeartbeatProfile, run: Run): Promise<Finding> {
  const sinceAt = await run.tools.lastBeat(run.probe);
  if (sinceAt === null) return { value: null, unit: 's', reason: { code: 'silent', params: {} } };
  const seconds = Math.max(0, Math.round((run.tools.now() - sinceAt) / 1000));
  const silent = seconds > profile.expectedEverySeconds + profile.graceSeconds;
  return { value: seconds, unit: 's', reason: silent ? { code: 'silent', params: { seconds, sinceAt } } : null };
}
