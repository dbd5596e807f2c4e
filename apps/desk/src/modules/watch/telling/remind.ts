import { instantOf } from '@yinuo/kernel';
import { type CommandContext, command, type Poller } from '@yinuo/platform';
import { z } from 'zod';
import { notify } from '../../notify/index.ts';
import { reminderAt } from '../domain/alarm/reminder.ts';
import type { AlertRow } from '../store/alert-store.ts';
import { claimReminders, setNoticed } from '../store/telling-store.ts';
import { recoveryTemplate } from './finish-telling.ts';
import { tellingRule } from './telling-rule.ts';
import { whomToTell } from './whom-to-tell.ts';

const BATCH = 200;

/** Tells again what is still so and nobody has taken up; what waited for the end of quiet hours is told now. */
export const remindOfAlerts = command({
  name: 'alert.remind',
  permission: 'system',
  input: z.strictObject({}),
  mayDoNothing: true,
  async run(ctx) {
    const due = await claimReminders(ctx.tx, ctx.now, BATCH);
    const groups = Map.groupBy(
      due,
      (alert) => `${alert.contract_id}:${alert.case_id ?? alert.id}:${alert.recovered_at !== null}`,
    );
    for (const alerts of groups.values()) await remindOf(ctx, alerts);
    return due.length;
  },
});

async function remindOf(ctx: CommandContext, alerts: readonly AlertRow[]): Promise<void> {
  const [first] = alerts;
  if (!first) return;
  const severity = alerts.some((alert) => alert.severity === 'critical') ? 'critical' : 'warning';
  const recovered = first.recovered_at !== null;
  // What waited for the end of quiet hours is told for the first time, to the hospital too (ZK-11).
  const isFirst = recovered || first.noticed_at === null;
  const { title } = first;
  await notify(ctx, {
    to: await whomToTell(ctx, first.contract_id, isFirst ? ['supplier', 'hospital'] : ['supplier']),
    template: recovered ? recoveryTemplate(alerts) : isFirst ? 'watch.alert' : 'watch.reminder',
    params: isFirst
      ? { title, count: alerts.length, joined: false, severity }
      : { title, count: alerts.length, minutes: minutesSince(first, ctx.now), severity },
    contract: first.contract_id,
    subject: first.case_id ?? first.id,
    key: `alert-reminder:${first.id}:${ctx.now}`,
  });
  const rule = await tellingRule(ctx, first.contract_id);
  const state = { severity, lastNoticeAt: instantOf(ctx.now), acknowledged: false, recovered } as const;
  await setNoticed(
    ctx.tx,
    alerts.map((alert) => alert.id),
    ctx.now,
    reminderAt(rule, state),
  );
}

const minutesSince = (alert: AlertRow, now: number): number => Math.round((now - alert.started_at) / 60_000);

export const alertReminder: Poller = {
  name: 'alert-reminder',
  everyMs: 15_000,
  run: async (desk) => (await remindOfAlerts(desk, { kind: 'system', job: 'alert-reminder' }, {})) === BATCH,
};
