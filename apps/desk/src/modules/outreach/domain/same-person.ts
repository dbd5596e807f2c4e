import { checkMobile } from '@yinuo/kernel';

/** Somebody who may be asked, as a case, a visit or the desk's own list knows them. */
export interface Candidate {
  readonly name: string;
  readonly department: string | null;
  readonly contact: string | null;
  /** Who they are to the desk, where they sign in to it. */
  readonly personId: string | null;
}

/** Width, spaces and case are no part of a name: `Ａnna　王` is `anna王`. */
export const plainName = (text: string): string =>
  text
    .normalize('NFKC')
    .replaceAll(/[\s·・.]/gu, '')
    .toLowerCase();

/** A mobile number by its eleven digits, whatever is written around them; null for anything else. */
function mobileOf(contact: string | null): string | null {
  const mobile = checkMobile((contact ?? '').normalize('NFKC').replaceAll(/\D/g, ''));
  return mobile.ok ? mobile.value : null;
}

/**
 * Two notes of one person: the same account; or the same name, unless their accounts differ, or their departments do
 * without a mobile number in common. A number alone is none: a ward shares its telephone.
 */
function isSame(a: Candidate, b: Candidate): boolean {
  if (a.personId !== null && b.personId !== null) return a.personId === b.personId;
  if (plainName(a.name) !== plainName(b.name)) return false;
  const [here, there] = [plainName(a.department ?? ''), plainName(b.department ?? '')];
  if (here === '' || there === '' || here === there) return true;
  const mobile = mobileOf(a.contact);
  return mobile !== null && mobile === mobileOf(b.contact);
}

/** Is somebody already among these? */
export const isAmong = (known: readonly Candidate[], one: Candidate): boolean =>
  known.some((before) => isSame(before, one));

/** Each person once, with all that is known of them; whoever is known best comes first. */
export function distinctPeople(candidates: readonly Candidate[]): Candidate[] {
  const people: { known: Candidate }[] = [];
  const byName = new Map<string, { known: Candidate }[]>();
  const byAccount = new Map<string, { known: Candidate }>();
  // Accounts and departments first, so that a bare name joins one of them.
  const gaps = ({ personId, department }: Candidate) => Number(personId === null) + Number(department === null);
  for (const one of candidates.toSorted((a, b) => gaps(a) - gaps(b))) {
    const namesakes = byName.get(plainName(one.name)) ?? [];
    const own = one.personId === null ? undefined : byAccount.get(one.personId);
    const same = own ?? namesakes.find(({ known }) => isSame(known, one));
    const person = same ?? { known: one };
    if (same === undefined) people.push(person);
    else same.known = joined(same.known, one);
    if (!namesakes.includes(person)) byName.set(plainName(one.name), [...namesakes, person]);
    if (person.known.personId !== null) byAccount.set(person.known.personId, person);
  }
  return people.map(({ known }) => known);
}

const joined = (a: Candidate, b: Candidate): Candidate => ({
  name: a.name,
  department: a.department ?? b.department,
  contact: a.contact ?? b.contact,
  personId: a.personId ?? b.personId,
});
