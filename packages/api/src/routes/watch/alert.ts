import { Reason } from '@yinuo/probes/shapes';
import { z } from 'zod';
import { InstantText, line, PageQuery, page, text } from '../../paging.ts';
import { route } from '../../route.ts';
import { AlertSeverity, Ref, WatchParams } from './probe.ts';

/** `held`: not told, because of planned work, of something above, or to see what else fails; `told`; `over`. */
export const AlertState = z.enum(['held', 'told', 'over']);
export const AlertView = z.object({
  id: z.string(),
  contract: z.string(),
  title: z.string(),
  /** Why its probe failed; null for another tool's alert, whose own words are `text`. */
  reason: Reason.nullable(),
  text: z.string(),
  severity: AlertSeverity,
  state: AlertState,
  heldWhy: z.enum(['planned-work', 'dependency', 'settling']).nullable(),
  heldUntil: InstantText.nullable(),
  /** The alert of what lies above and is down too. */
  root: z.object({ id: z.string(), title: z.string() }).nullable(),
  asset: z.object({ id: z.string(), name: z.string() }).nullable(),
  probe: z.string().nullable(),
  source: z.string().nullable(),
  startedAt: InstantText,
  confirmedAt: InstantText,
  toldAt: InstantText.nullable(),
  recoveredAt: InstantText.nullable(),
  /** It came and went when it was raised. */
  flapping: z.boolean(),
  /** Over because nobody looks any more; nothing was seen to recover. */
  stopped: z.boolean(),
  case: z.string().nullable(),
});
export type AlertView = z.infer<typeof AlertView>;

export const ListAlerts = PageQuery.extend({
  contract: Ref,
  state: z.enum(['open', 'all']).default('open'),
  probe: Ref.optional(),
}).strict();

export const AlertFormat = z.enum(['alertmanager', 'zabbix', 'nightingale', 'hertzbeat']);
export type AlertFormat = z.infer<typeof AlertFormat>;
export const CreateAlertSource = z.strictObject({
  contract: Ref,
  name: line(80),
  format: AlertFormat,
  /** Where an alert belongs whose host or instance is no asset's name or address. */
  asset: Ref.nullable().default(null),
  /** Its critical alerts on an asset are downtime of that asset's system (KL-4), by its own times. */
  countsDowntime: z.boolean().default(true),
});
export const AlertSourceView = z.object({
  id: z.string(),
  contract: z.string(),
  name: z.string(),
  format: AlertFormat,
  asset: z.string().nullable(),
  countsDowntime: z.boolean(),
  path: z.string(),
  lastAt: InstantText.nullable(),
  received: z.number().int(),
});
export type AlertSourceView = z.infer<typeof AlertSourceView>;

export const PlanWork = z.strictObject({
  contract: Ref,
  title: line(120),
  /** Number of the change; without one the time counts as downtime. */
  change: line(60),
  /** Null: everything of the contract. */
  assets: z.array(Ref).min(1).max(50).nullable().default(null),
  from: InstantText,
  to: InstantText,
  impact: text(2000).nullable().default(null),
});
export const PlannedWorkView = z.object({
  id: z.string(),
  contract: z.string(),
  title: z.string(),
  change: z.string(),
  assets: z.array(z.object({ id: z.string(), name: z.string() })).nullable(),
  from: InstantText,
  to: InstantText,
  impact: z.string().nullable(),
  state: z.enum(['proposed', 'approved', 'cancelled']),
  plannedBy: z.string(),
  approvedBy: z.string().nullable(),
  approvedAt: InstantText.nullable(),
  may: z.array(z.string()),
});
export type PlannedWorkView = z.infer<typeof PlannedWorkView>;

const HourText = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
export const WatchSettings = z.strictObject({
  quiet: z.strictObject({ from: HourText, to: HourText }).nullable(),
  remindMinutes: z.int().min(5).max(1440).nullable(),
});
export type WatchSettings = z.infer<typeof WatchSettings>;
const OfContract = z.strictObject({ contract: Ref });
export const ListPlannedWorks = PageQuery.extend({ contract: Ref }).strict();
const common = { tag: 'watch' } as const;

export const listAlertsRoute = route({
  ...common,
  name: 'listAlerts',
  method: 'GET',
  path: '/api/alerts',
  access: 'watch.read',
  summary: 'Alerts of a contract, newest first; open ones unless all are asked for',
  query: ListAlerts,
  reply: page(AlertView),
});
export const listAlertSourcesRoute = route({
  ...common,
  name: 'listAlertSources',
  method: 'GET',
  path: '/api/alert-sources',
  access: 'watch.read',
  summary: 'Other tools whose alerts come in',
  query: OfContract,
  reply: z.object({ items: z.array(AlertSourceView), may: z.array(z.string()) }),
});
export const createAlertSourceRoute = route({
  ...common,
  name: 'createAlertSource',
  repeat: 'never',
  method: 'POST',
  path: '/api/alert-sources',
  access: 'watch.manage',
  status: 201,
  summary: 'Opens an address for another tool’s alerts; its token is shown in this reply and never again',
  body: CreateAlertSource,
  reply: z.object({ id: z.string(), path: z.string(), token: z.string() }),
});
export const removeAlertSourceRoute = route({
  ...common,
  name: 'removeAlertSource',
  method: 'DELETE',
  path: '/api/alert-sources/{id}',
  access: 'watch.manage',
  summary: 'Closes the address; its open alerts end with it, as not recovered',
  params: WatchParams,
  reply: z.object({ id: z.string() }),
});
export const receiveAlertsRoute = route({
  ...common,
  name: 'receiveAlerts',
  method: 'POST',
  path: '/api/alert-sources/{id}/alerts',
  access: 'public',
  summary: 'Alerts in the format of the source, with its token as bearer, as password, or as `?token=`',
  params: WatchParams,
  query: z.object({ token: z.string().max(100).optional() }),
  body: z.union([z.record(z.string(), z.unknown()), z.array(z.record(z.string(), z.unknown())).max(500)]),
  reply: z.object({ accepted: z.number().int() }),
});
export const listWorksRoute = route({
  ...common,
  name: 'listPlannedWorks',
  method: 'GET',
  path: '/api/planned-works',
  access: 'watch.read',
  summary: 'Planned work of a contract, the latest first',
  query: ListPlannedWorks,
  reply: page(PlannedWorkView),
});
export const planWorkRoute = route({
  ...common,
  name: 'planWork',
  method: 'POST',
  path: '/api/planned-works',
  access: 'window.plan',
  status: 201,
  summary: 'Proposes work with its change number; the hospital’s own is approved by being entered',
  body: PlanWork,
  reply: PlannedWorkView,
});
export const approveWorkRoute = route({
  ...common,
  name: 'approveWork',
  method: 'POST',
  path: '/api/planned-works/{id}/approve',
  access: 'window.approve',
  summary: 'The hospital approves work before it begins: only then it silences alarms and counts as no downtime',
  params: WatchParams,
  reply: PlannedWorkView,
});
export const cancelWorkRoute = route({
  ...common,
  name: 'cancelWork',
  method: 'POST',
  path: '/api/planned-works/{id}/cancel',
  access: 'window.plan',
  summary: 'Cancels work, or ends it early when it has begun',
  params: WatchParams,
  reply: PlannedWorkView,
});
export const getWatchSettingsRoute = route({
  ...common,
  name: 'getWatchSettings',
  method: 'GET',
  path: '/api/watch/settings',
  access: 'watch.read',
  summary: 'Quiet hours and reminders of a contract',
  query: OfContract,
  reply: WatchSettings,
});
export const setWatchSettingsRoute = route({
  ...common,
  name: 'setWatchSettings',
  method: 'PUT',
  path: '/api/watch/settings',
  access: 'watch.manage',
  summary: 'Sets quiet hours (warnings wait, outages do not) and reminders',
  query: OfContract,
  body: WatchSettings,
  reply: WatchSettings,
});

export const alertRoutes = [
  listAlertsRoute,
  listAlertSourcesRoute,
  createAlertSourceRoute,
  removeAlertSourceRoute,
  receiveAlertsRoute,
  listWorksRoute,
  planWorkRoute,
  approveWorkRoute,
  cancelWorkRoute,
  getWatchSettingsRoute,
  setWatchSettingsRoute,
] as const;
