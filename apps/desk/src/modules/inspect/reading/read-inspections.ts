import {
  InspectionFileParams,
  InspectionParams,
  type InspectionRow,
  type InspectionView,
  ListInspections,
} from '@yinuo/api';
import { decodeCursor, encodeCursor, Fault, type FileReply, query } from '@yinuo/platform';
import { z } from 'zod';
import { partiesOf } from '../../agreement/index.ts';
import { findInspection, selectInspections } from '../store/inspection-store.ts';
import { findFile, selectItems } from '../store/item-store.ts';
import { inspectionRow, inspectionView } from './inspection-view.ts';

const After = z.tuple([z.string(), z.string()]);

export const listInspections = query({
  name: 'inspection.list',
  permission: 'inspection.read',
  input: ListInspections,
  async run(ctx, input): Promise<{ items: InspectionRow[]; next: string | null }> {
    if (input.contract && (await partiesOf(ctx.tx, ctx.scope, input.contract)).length === 0)
      throw new Fault('not-found', { contract: input.contract });
    const rows = await selectInspections(ctx.tx, ctx.scope, {
      contract: input.contract ?? null,
      state: input.state ?? null,
      after: decodeCursor(input.cursor, After),
      limit: input.limit + 1,
    });
    const shown = rows.slice(0, input.limit);
    const items = await selectItems(
      ctx.tx,
      ctx.scope,
      shown.map((row) => row.id),
    );
    const byInspection = Map.groupBy(items, (item) => item.inspection_id);
    const last = shown.at(-1);
    return {
      items: shown.map((row) => inspectionRow(row, byInspection.get(row.id) ?? [], ctx.now)),
      next: rows.length > input.limit && last ? encodeCursor([last.due_on, last.id]) : null,
    };
  },
});

export const getInspection = query({
  name: 'inspection.get',
  permission: 'inspection.read',
  input: InspectionParams,
  async run(ctx, { id }): Promise<InspectionView> {
    const row = await findInspection(ctx.tx, ctx.scope, id);
    if (!row) throw new Fault('not-found', { inspection: id });
    return inspectionView(ctx, row);
  },
});

export const readItemFile = query({
  name: 'inspection.read-file',
  permission: 'inspection.read',
  input: InspectionFileParams,
  async run(ctx, { id, file }): Promise<FileReply> {
    const found = await findFile(ctx.tx, ctx.scope, id, file);
    if (!found) throw new Fault('not-found', { file });
    return found;
  },
});
