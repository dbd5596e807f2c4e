import type { ProbeKind } from '@yinuo/probes/shapes';

/** These cost the hospital's systems something: a browser, a sign-in on a server, a place in a schedule. */
const HEAVY: readonly ProbeKind[] = ['journey', 'vitals', 'his-lock', 'his-register'];
const HEAVY_SECONDS = 60;
const SECONDS_MIN = 5;

/** How often a probe runs in an assurance period (XY-9): no less often than asked, never more often than it can bear. */
export function tightened(
  probe: { readonly everySeconds: number; readonly timeoutMs: number; readonly kind: ProbeKind },
  askedSeconds: number | undefined,
): number {
  if (askedSeconds === undefined) return probe.everySeconds;
  const longerThanRun = Math.floor(probe.timeoutMs / 1000) + 1;
  const floor = Math.max(HEAVY.includes(probe.kind) ? HEAVY_SECONDS : SECONDS_MIN, longerThanRun);
  return Math.min(probe.everySeconds, Math.max(askedSeconds, floor));
}
