import { readFileSync } from 'node:fs';
import { ROLE_NAMES, type Role, type Route } from '@yinuo/api';

export const expectedFile = new URL('expected.txt', import.meta.url);

/** What another organisation gets for a request about this one's object: not found, an empty list, or it is nobody's. */
export type Others = '404' | 'empty' | '-';

export interface Expected {
  readonly route: string;
  readonly may: ReadonlySet<Role>;
  readonly others: Others;
}

/** Reads the table: a route name, one mark a role (`+` may, `.` refused), what others get. */
export function readExpected(text = readFileSync(expectedFile, 'utf8')): ReadonlyMap<string, Expected> {
  const rows = text.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'));
  return new Map(
    rows.map((line) => {
      const [route = '', ...cells] = line.split(/\s+/).filter((cell) => cell !== '|' && cell !== '');
      const others = cells.at(-1);
      if (cells.length !== ROLE_NAMES.length + 1 || !isOthers(others)) throw new Error(`expected.txt: ${line}`);
      return [route, { route, may: new Set(ROLE_NAMES.filter((_, index) => cells[index] === '+')), others }];
    }),
  );
}

const isOthers = (text: string | undefined): text is Others => text === '404' || text === 'empty' || text === '-';

/** The table as text, routes in their own order. */
export function writeExpected(routes: readonly Route[], rows: ReadonlyMap<string, Expected>): string {
  const width = Math.max(...routes.map((route) => route.name.length)) + 2;
  const head = [
    '# Who may ask what: + may, . refused with 403 and a fact. Anonymous is refused with 401 unless the route is public.',
    '# others: what the same role of another hospital or supplier gets: 404, an empty list, or - (not about an object).',
    '# Columns:',
    ...ROLE_NAMES.map((role, index) => `#   ${String(index + 1).padStart(2)} ${role}`),
    `# ${'route'.padEnd(width - 2)}${ROLE_NAMES.map((_, index) => String((index + 1) % 10)).join(' ')}  others`,
  ];
  const lines = routes.map((route) => {
    const row = rows.get(route.name);
    const marks = ROLE_NAMES.map((role) => (row?.may.has(role) ? '+' : '.')).join(' ');
    return `${route.name.padEnd(width)}${marks}  ${row?.others ?? '-'}`;
  });
  return `${[...head, ...lines].join('\n')}\n`;
}
