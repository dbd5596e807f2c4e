import { type Instant, instantOf } from '@yinuo/kernel';
import { type CommandContext, command } from '@yinuo/platform';
import { z } from 'zod';
import { notify } from '../../notify/index.ts';
import { noticeAt, reminderAt } from '../domain/alarm/reminder.ts';
import { type AlertRow, lockAlerts } from '../store/alert-store.ts';
import { linkCase, setNoticed, settleTelling, tellRecoveryAt } from '../store/telling-store.ts';
import type { Told } from './read-telling.ts';
import type { Placed } from './tell-case.ts';
import { tellingRule } from './telling-rule.ts';
import { whomToTell } from './whom-to-tell.ts';

/** After the case was written: alerts point to it, people are told, and it is noted when they are told again. */
export const finishTelling = command({
  name: 'alert.tell',
  permission: 'system',
  input: z.object({ told: z.custom<Told>(), placed: z.custom<readonly Placed[]>() }),
  async run(ctx, { told, placed }) {
    const caseId = placed.find((one) => one.caseId !== null)?.caseId ?? null;
    const ids = told.alerts.map((alert) => alert.id);
    await lockAlerts(ctx.tx, [told.contract]);
    await settleTelling(ctx.tx, told.seq, caseId, ctx.now);
    for (const one of placed) if (one.caseId !== null) await linkCase(ctx.tx, one.alerts, one.caseId);
    const [first] = told.alerts;
    if (!first) return;
    await ctx.record({
      type: told.kind === 'open' ? 'alert.told' : 'alert.recovery-told',
      contract: told.contract,
      subject: first.id,
      at: ctx.now,
      data: { title: first.title, count: ids.length, case: caseId },
      key: `alert-telling:${told.seq}`,
    });
    await tellPeople(ctx, told, caseId);
  },
});

/**
 * Warnings wait for the end of quiet hours, and so does their end: the reminder tells it then. The end of what nobody was
 * told of is told to nobody.
 */
async function tellPeople(ctx: CommandContext, told: Told, caseId: string | null): Promise<void> {
  const [first] = told.alerts;
  if (!first) return;
  const rule = await tellingRule(ctx, told.contract);
  const severity = told.alerts.some((alert) => alert.severity === 'critical') ? 'critical' : 'warning';
  const opens = told.kind === 'open';
  const known = told.alerts.filter((alert) => alert.noticed_at !== null).map((alert) => alert.id);
  if (!opens && known.length === 0) return;
  const out = noticeAt(rule, severity, ctx.now);
  if (out > ctx.now) {
    const ids = told.alerts.map((alert) => alert.id);
    if (opens) await setNoticed(ctx.tx, ids, null, out);
    else await tellRecoveryAt(ctx.tx, known, out);
    return;
  }
  await notify(ctx, {
    to: await whomToTell(ctx, told.contract, ['supplier', 'hospital']),
    template: templateOf(told),
    params: {
      title: first.title,
      count: told.alerts.length,
      joined: told.parts.some((part) => part.joins !== null),
      severity,
    },
    contract: told.contract,
    subject: caseId ?? first.id,
    key: `alert-telling:${told.seq}`,
  });
  if (opens) await remindLater(ctx, told, ctx.now, rule, severity);
}

function templateOf({ kind, alerts }: Told) {
  if (kind === 'open') return alerts.every((alert) => alert.flapping) ? 'watch.flapping' : 'watch.alert';
  return recoveryTemplate(alerts);
}

/** Whether it works again, or nobody looks any more. */
export const recoveryTemplate = (alerts: readonly AlertRow[]) =>
  alerts.every((alert) => alert.stopped) ? 'watch.stopped' : 'watch.recovered';

async function remindLater(
  ctx: CommandContext,
  told: Told,
  now: Instant,
  rule: Parameters<typeof reminderAt>[0],
  severity: 'critical' | 'warning',
): Promise<void> {
  const next = reminderAt(rule, { severity, lastNoticeAt: instantOf(now), acknowledged: false, recovered: false });
  await setNoticed(
    ctx.tx,
    told.alerts.map((alert) => alert.id),
    now,
    next,
  );
}
