/** An outcome of pure code. Faults are values here; only the edge throws. */
export type Result<T, E> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E };

export function ok<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

export function err<E>(error: E): { readonly ok: false; readonly error: E } {
  return { ok: false, error };
}

/** Text that cannot be read: `rule` names what it broke, `text` is what was given. */
export type TextFault<R extends string> = { readonly rule: R; readonly text: string };

/** A text for people that is data: both languages, always. */
export type Text = { readonly zh: string; readonly en: string };
