import { DocumentKind, type DocumentKindList, DocumentKindsQuery } from '@yinuo/api';
import type { Contract } from '@yinuo/obligations';
import { query } from '@yinuo/platform';
import type { z } from 'zod';
import { contractForJudging } from '../../agreement/index.ts';
import { KINDS } from '../kinds/index.ts';
import { demanded, titleOf } from '../render/report-head.ts';

type KindList = z.output<typeof DocumentKindList>;

/** Every kind of document as one contract knows it, those that it demands first; without a contract what they are at all. */
export const listDocumentKinds = query({
  name: 'document.list-kinds',
  permission: 'document.read',
  input: DocumentKindsQuery,
  async run(ctx, { contract: id }): Promise<KindList> {
    const contract = id === undefined ? null : (await contractForJudging(ctx.tx, ctx.scope, id, ctx.now)).contract;
    const items = DocumentKind.options.map((kind) => kindView(kind, contract));
    return { items: items.toSorted((a, b) => Number(b.owed.length > 0) - Number(a.owed.length > 0)) };
  },
});

function kindView(kind: DocumentKind, contract: Contract | null): KindList['items'][number] {
  const { periods, template, title } = KINDS[kind];
  const owed = contract === null ? [] : demanded(kind, contract, null);
  return {
    kind,
    // A kind of several periods has several titles in the contract.
    title: contract === null || periods.length > 1 ? title : titleOf(kind, contract, null),
    periods: [...periods],
    format: template === null ? 'excel' : 'word',
    owed: owed.map(({ clause, duty }) => ({ clause, obligation: duty.id, every: duty.every })),
  };
}
