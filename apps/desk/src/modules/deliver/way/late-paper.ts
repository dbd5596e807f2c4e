import type { WrittenInput } from '@yinuo/api';
import { Fault } from '@yinuo/platform';
import type { DocumentRow } from '../documents/store/document-store.ts';
import { KINDS } from '../kinds/index.ts';

type Sealed = Pick<DocumentRow, 'kind' | 'sealed_at' | 'still_owed' | 'handed_over' | 'finished_at'>;

/**
 * Both sides signed its period before it was handed over, and it is owed still: its blanks may be filled, its figures are those
 * of the seal, and it is handed over late, beside what was signed.
 */
export const isLate = (row: Sealed): boolean =>
  row.sealed_at !== null && row.still_owed && !row.handed_over && !KINDS[row.kind].correctsSeal;

/** Its words are those that both sides signed. */
export const isClosed = (row: Sealed): boolean =>
  row.sealed_at !== null && !isLate(row) && !KINDS[row.kind].correctsSeal;

/** Both sides signed these bytes. */
export const isInSeal = ({ sealed_at: sealed, finished_at: made }: Sealed): boolean =>
  sealed !== null && made !== null && made <= sealed;

/** Of a late paper the draft that was signed stays as it is: the one that says it comes late is handed over in its place. */
export const hasGivenWay = (row: Sealed): boolean => isLate(row) && isInSeal(row);

/** Words that both sides signed stay; what was blank may be filled. */
export function keepSigned(signed: WrittenInput, written: WrittenInput): void {
  const said = (text: string | undefined): string => (text ?? '').trim();
  const texts = Object.entries(signed.texts).flatMap(([tag, text]) =>
    said(text) === '' || said(text) === said(written.texts[tag]) ? [] : [`written.texts.${tag}`],
  );
  const rows = Object.entries(signed.rows).flatMap(([tag, own]) => {
    const now = written.rows[tag] ?? [];
    const stands = own.every((row) =>
      now.some((one) =>
        Object.entries(row).every(([column, text]) => said(text) === '' || said(text) === said(one[column])),
      ),
    );
    return stands ? [] : [`written.rows.${tag}`];
  });
  const changed = [...texts, ...rows];
  if (changed.length > 0)
    throw new Fault(
      'input.invalid',
      {},
      changed.slice(0, 20).map((path) => ({ path, rule: 'signed-already' })),
    );
}
