import { isFinal } from '../../../api/index.ts';

/** How far one document of several has come; a refusal with what was thrown. */
export type Outcome = { readonly state: 'doing' | 'done' } | { readonly state: 'refused'; readonly error: unknown };

/**
 * One command per document, one after the other: what is refused does not keep the next from its turn. Ends early when it is
 * told to, or when nothing gets through any more (a session that ended, no network): the rest keeps waiting.
 */
export async function runTogether(
  ids: readonly string[],
  act: (id: string) => Promise<unknown>,
  tell: (id: string, outcome: Outcome) => void,
  signal: AbortSignal,
): Promise<void> {
  for (const id of ids) {
    if (signal.aborted) return;
    tell(id, { state: 'doing' });
    try {
      await act(id);
      tell(id, { state: 'done' });
    } catch (error) {
      tell(id, { state: 'refused', error });
      if (!isFinal(error)) return;
    }
  }
}
