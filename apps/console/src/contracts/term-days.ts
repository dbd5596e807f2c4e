const DAY_MS = 86_400_000;

export interface TermDays {
  /** Which day of the term it is, from 1; past the last one it stays there. */
  readonly day: number;
  readonly of: number;
  readonly left: number;
}

const numberOf = (day: string): number => Math.round(Date.parse(`${day}T00:00:00Z`) / DAY_MS);

/** Where a Beijing day stands in a term; null for a term that has no dates yet. */
export function termDays(startsOn: string | null, endsOn: string | null, today: string): TermDays | null {
  if (startsOn === null || endsOn === null) return null;
  const of = numberOf(endsOn) - numberOf(startsOn) + 1;
  const day = Math.min(of, Math.max(0, numberOf(today) - numberOf(startsOn) + 1));
  return { day, of, left: Math.max(0, numberOf(endsOn) - numberOf(today)) };
}
