import { instantOf } from '@yinuo/kernel';
import { type QueryContext, query } from '@yinuo/platform';
import { z } from 'zod';
import { correctedPeriods, periodStanding } from '../../settle/index.ts';
import type { About } from '../documents/queue-document.ts';
import { findDocument } from '../documents/store/document-store.ts';
import { findCurrent } from '../documents/store/revision-store.ts';
import { KINDS } from '../kinds/index.ts';

export const Asked = z.strictObject({ contract: z.string(), about: z.custom<About>() });

/** A document of it that still holds: signed, made after its period, or handed over. */
export const currentDocument = query({
  name: 'document.current',
  permission: 'system',
  input: Asked,
  async run({ tx, scope }, { contract, about }): Promise<string | null> {
    if ('case' in about) return findCurrent(tx, scope, contract, about.kind, { caseId: about.case.id });
    const { name: period } = about.span;
    if (KINDS[about.kind].correctsSeal) return currentNote({ tx, scope }, contract, about);
    const sealedAt = (await periodStanding(tx, scope, contract, period))?.sealed?.at ?? null;
    return findCurrent(tx, scope, contract, about.kind, { period, sealedAt, plans: KINDS[about.kind].plans ?? false });
  },
});

/** A note tells of everything that came so far, or does not hold any more. */
async function currentNote(
  { tx, scope }: Pick<QueryContext, 'tx' | 'scope'>,
  contract: string,
  { kind, span: { name: period } }: Extract<About, { span: unknown }>,
): Promise<string | null> {
  const found = await findCurrent(tx, scope, contract, kind, { period, sealedAt: null, plans: false });
  const row = found === null ? null : await findDocument(tx, scope, found);
  const asOf = instantOf(row?.as_of ?? 0);
  const corrected = await correctedPeriods(tx, scope, { contract, since: asOf });
  return corrected.some((one) => one.period === period && one.lastAt > asOf) ? null : found;
}
