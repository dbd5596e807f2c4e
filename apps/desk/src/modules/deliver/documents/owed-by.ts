import type { CommandContext } from '@yinuo/platform';
import type { JudgingContract } from '../../agreement/index.ts';
import { owedById } from '../../ledger/index.ts';
import { demanded } from '../render/report-head.ts';
import type { DocumentTable } from '../tables.ts';
import type { About } from './queue-document.ts';

/** Who owes what a document is to be: of what it fulfils, else of the clause that demands its kind; null: nobody does. */
export async function owedBy(
  { tx, scope }: CommandContext,
  { contract }: JudgingContract,
  about: About,
): Promise<DocumentTable['owed_by']> {
  const owed = about.occurrence ? await owedById(tx, scope, about.occurrence) : null;
  if (owed !== null) return owed.owedBy;
  const sides = demanded(about.kind, contract, null).map(({ duty }) => duty.owedBy);
  return new Set(sides).size === 1 ? (sides[0] ?? null) : null;
}
