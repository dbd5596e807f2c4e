const KEY = 'yinuo.answer.';

export type Typed = Readonly<Record<string, unknown>>;

/** What was typed into the sheet of a link, in this tab alone: a reload loses nothing, and who has the phone next sees nothing. */
export function typedAnswer(token: string): Typed {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(KEY + token) ?? '{}');
    return typeof kept === 'object' && kept !== null ? (kept as Typed) : {};
  } catch {
    return {};
  }
}

export function keepTyped(token: string, values: Typed): void {
  try {
    sessionStorage.setItem(KEY + token, JSON.stringify(values));
  } catch {
    // The browser keeps nothing: the sheet works as it is.
  }
}

/** The desk has it. */
export function forgetTyped(token: string): void {
  try {
    sessionStorage.removeItem(KEY + token);
  } catch {
    // As above.
  }
}
