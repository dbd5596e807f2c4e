import { Fault, query } from '@yinuo/platform';
import { z } from 'zod';
import { countCasesOfDays } from '../../../cases/index.ts';
import { findDocument } from '../../documents/store/document-store.ts';

/** A period of more cases is refused before it is read: a file of so many rows helps nobody, and memory has an end. */
const CASES_MAX = 50_000;

/** How many cases a document will tell of. */
export const sizeUpDocument = query({
  name: 'document.size-up',
  permission: 'system',
  input: z.strictObject({ document: z.string() }),
  async run(ctx, { document }): Promise<number> {
    const row = await findDocument(ctx.tx, ctx.scope, document);
    if (!row) throw new Fault('not-found', { document });
    if (row.period_from === null || row.period_to === null) return 1;
    const cases = await countCasesOfDays(ctx, row.contract_id, { from: row.period_from, to: row.period_to });
    if (cases > CASES_MAX) throw new Fault('input.too-large', { cases, casesMax: CASES_MAX });
    return cases;
  },
});
