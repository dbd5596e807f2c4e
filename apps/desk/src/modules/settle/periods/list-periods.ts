import { ListPeriods, type PeriodList } from '@yinuo/api';
import { beijingDate } from '@yinuo/kernel';
import { query } from '@yinuo/platform';
import { contractHeads, everyVersion } from '../../agreement/index.ts';
import { spansOf } from './open-period.ts';
import { countsByPeriod, selectSealHeads } from './seal-store.ts';
import { standingSignatures } from './signing/standing-signatures.ts';
import { selectPeriods } from './store.ts';
import { periodHead } from './view.ts';

/** The periods of one kind over the whole life of a contract. */
export const listPeriods = query({
  name: 'period.list',
  permission: 'settlement.read',
  input: ListPeriods,
  async run(ctx, { contract: id, kind }): Promise<PeriodList> {
    const { tx, scope, now } = ctx;
    const contract = await everyVersion(tx, scope, id);
    const head = (await contractHeads(tx, scope)).find((one) => one.id === id);
    const today = beijingDate(now);
    const rows = new Map((await selectPeriods(tx, scope, id)).map((row) => [row.name, row]));
    const signatures = await standingSignatures(ctx, id, rows);
    const seals = new Map((await selectSealHeads(tx, scope, id, null)).map((seal) => [seal.period, seal]));
    const { notes, disputes } = await countsByPeriod(tx, scope, id);
    return {
      contract: { id, code: contract.code, title: head?.title ?? { zh: contract.code, en: contract.code } },
      kind,
      today,
      startsOn: contract.startsOn,
      endsOn: contract.endsOn,
      periods: spansOf(contract, kind, today).map((span) =>
        periodHead(
          span,
          {
            row: rows.get(span.name) ?? null,
            signatures: signatures.filter((one) => one.period === span.name),
            disputes: disputes.get(span.name) ?? 0,
            notes: notes.get(span.name) ?? 0,
            seal: seals.get(span.name) ?? null,
          },
          today,
        ),
      ),
    };
  },
});
