import type { ReportCase } from '@yinuo/api';
import { instantOf } from '@yinuo/kernel';
import { query, type Tx } from '@yinuo/platform';
import { z } from 'zod';
import { contractForJudging, partiesOf } from '../../agreement/index.ts';
import { assetsById } from '../../asset/index.ts';
import { caseOfAlerts, describeAlerts, recoveryText } from '../alerts/alert-case.ts';
import { caseOf, RELAPSE_MS } from '../domain/alarm/relapse.ts';
import { type AlertRow, selectAlertsById, selectHeldBy, selectToldSince } from '../store/alert-store.ts';
import type { TellingRow } from '../store/telling-store.ts';

/** One thing to be said, with everything that it takes. */
export interface Told {
  readonly seq: number;
  readonly kind: 'open' | 'recovered';
  readonly contract: string;
  readonly supplier: string;
  readonly alerts: readonly AlertRow[];
  /** Mostly one; one each where its alerts belong to several cases. */
  readonly parts: readonly ToldPart[];
}

/** What is said in one case. */
export interface ToldPart {
  readonly alerts: readonly AlertRow[];
  /** The case that it belongs to already; null: a new one. */
  readonly joins: string | null;
  readonly report: (Omit<ReportCase, 'channel'> & { channel: 'hook' }) | null;
  readonly text: string;
}

/** Null when it says nothing: the alerts are gone. */
export const readTelling = query({
  name: 'alert.read-telling',
  permission: 'system',
  input: z.object({ telling: z.custom<TellingRow>() }),
  async run(ctx, { telling }): Promise<Told | null> {
    const { tx, scope, now } = ctx;
    const alerts = await selectAlertsById(tx, telling.alert_ids);
    const [first] = alerts;
    const supplier = (await partiesOf(tx, scope, telling.contract_id)).find((party) => party.side === 'supplier');
    if (!first || !supplier) return null;
    const common = {
      seq: telling.seq,
      kind: telling.kind,
      contract: telling.contract_id,
      supplier: supplier.orgId,
      alerts,
    } as const;
    if (telling.kind === 'recovered') {
      const text = alerts.map(recoveryText).join('\n');
      return { ...common, parts: [{ alerts, joins: first.case_id, report: null, text }] };
    }
    const assets = await assetsById(tx, scope, [...new Set(alerts.flatMap((alert) => alert.asset_id ?? []))]);
    const ids = alerts.map((alert) => alert.id);
    const held = await selectHeldBy(tx, ids);
    const contract = await contractForJudging(tx, scope, telling.contract_id, now);
    const parts = [...(await byCase(tx, telling, alerts))].map(([joins, some]): ToldPart => {
      const hanging = held.filter((child) => some.some((alert) => alert.id === child.root_id));
      return {
        alerts: some,
        joins,
        report: caseOfAlerts(some, hanging, assets, contract),
        text: describeAlerts(some, hanging, assets),
      };
    });
    return { ...common, parts };
  },
});

/** Each relapse goes back to its own case; what failed with it and has none goes along with the first. */
async function byCase(
  tx: Tx,
  telling: TellingRow,
  alerts: readonly AlertRow[],
): Promise<ReadonlyMap<string | null, readonly AlertRow[]>> {
  const began = Math.min(...alerts.map((alert) => alert.started_at));
  const told = (await selectToldSince(tx, telling.contract_id, instantOf(began - RELAPSE_MS))).flatMap((row) =>
    row.case_id === null || row.told_at === null
      ? []
      : [
          {
            fingerprint: row.fingerprint,
            group: row.group_key,
            caseId: row.case_id,
            toldAt: instantOf(row.told_at),
            recoveredAt: row.recovered_at === null ? null : instantOf(row.recovered_at),
          },
        ],
  );
  const cases = alerts.map(({ fingerprint, started_at }) =>
    caseOf({ fingerprint, group: telling.group_key, startedAt: instantOf(started_at) }, told),
  );
  const first = cases.find((id) => id !== null) ?? null;
  return Map.groupBy(alerts, (_alert, index) => cases[index] ?? first);
}
