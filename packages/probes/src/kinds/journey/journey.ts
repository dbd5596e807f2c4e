import { createHash, X509Certificate } from 'node:crypto';
import type { Finding } from '../../run/finding.ts';
import { ProbeFault, stateOf } from '../../run/probe-fault.ts';
import type { Run } from '../../run/run.ts';
import { fillSecrets, namesSecret } from '../../run/secrets.ts';
import type { Evidence, JourneyProfile, Reason, Step } from '../../shapes/index.ts';
import { type BrowserOrder, type BrowserStep, walk } from './browser-process.ts';
import { openDoorKeeper } from './door-keeper.ts';

export async function runJourney(profile: JourneyProfile, run: Run): Promise<Finding> {
  const { browser } = run.tools;
  if (browser === null) throw new ProbeFault('tool-missing', { tool: 'chromium' });
  const keeper = await openDoorKeeper(run.tools.reach, run.signal);
  const steps: Step[] = [];
  const evidence: Evidence[] = [];
  try {
    const order = orderOf(profile, run, browser);
    for await (const step of walk({ ...order, proxy: keeper }, run.signal)) {
      const shot = step.screenshot ? await keep(step, steps.length, run) : null;
      if (shot) evidence.push(shot);
      steps.push(stepOf(step, shot, keeper.refused()));
    }
  } catch (error) {
    if (run.signal.aborted && steps.length === 0) throw error;
    const ended: Reason = { code: 'timeout', params: { afterMs: run.timeoutMs } };
    if (run.signal.aborted) return { value: null, unit: 'ms', reason: ended, steps, evidence };
    throw error;
  } finally {
    keeper.close();
  }
  const reason = steps.find((step) => step.reason)?.reason ?? null;
  const value = reason ? null : steps.reduce((sum, { durationMs }) => sum + durationMs, 0);
  return { value, unit: 'ms', reason, steps, evidence };
}

function orderOf(profile: JourneyProfile, run: Run, browser: string): Omit<BrowserOrder, 'proxy'> {
  const fill = (text: string) => fillSecrets(text, run.secrets);
  return {
    browser,
    viewport: profile.viewport,
    stepTimeoutMs: profile.stepTimeoutMs,
    trustedKey: profile.tls?.authority ? keyDigest(profile.tls.authority) : null,
    cover: Object.values(run.secrets),
    steps: profile.steps.map((step) => {
      if ('open' in step) return { ...step, open: fill(step.open), secret: namesSecret(step.open) };
      return 'fill' in step ? { ...step, with: fill(step.with), secret: namesSecret(step.with) } : step;
    }),
  };
}

/** How Chromium names a key that it shall trust: base64 of SHA-256 over the public key. */
function keyDigest(authority: string): string {
  const key = new X509Certificate(authority).publicKey.export({ type: 'spki', format: 'der' });
  return createHash('sha256').update(key).digest('base64');
}

function keep(step: BrowserStep, index: number, run: Run): Promise<Evidence> {
  const name = `${String(index + 1).padStart(2, '0')} ${step.name}.png`.slice(0, 100);
  return run.tools.keepEvidence(name, 'image/png', Buffer.from(step.screenshot ?? '', 'base64'));
}

function stepOf(step: BrowserStep, shot: Evidence | null, refused: Reason | null): Step {
  const reason: Reason | null =
    step.fault === null ? null : (refused ?? { code: 'step', params: { step: step.name, detail: step.fault } });
  return {
    name: step.name,
    startedAt: step.startedAt,
    durationMs: step.durationMs,
    state: stateOf(reason),
    reason,
    evidence: shot?.name ?? null,
  };
}
