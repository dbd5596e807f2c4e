import type { OccurrenceDetail } from '@yinuo/api';
import { Fault, query } from '@yinuo/platform';
import { z } from 'zod';
import { findOccurrence } from '../store.ts';
import { wayOf } from '../verbs/by-its-way.ts';
import { contractCodes } from './contract-codes.ts';
import { selectHistory } from './list-store.ts';
import { occurrenceDetail } from './view.ts';

export const getOccurrence = query({
  name: 'occurrence.get',
  permission: 'ledger.read',
  input: z.strictObject({ occurrence: z.string() }),
  async run(ctx, { occurrence: id }): Promise<OccurrenceDetail> {
    const { tx, scope, actor } = ctx;
    const row = await findOccurrence(tx, scope, id);
    if (!row) throw new Fault('not-found', { occurrence: id });
    const way = await wayOf(ctx, row);
    return occurrenceDetail(row, await contractCodes(tx, scope), await selectHistory(tx, id), { actor, way });
  },
});
