import { ProbeFault } from '../../run/probe-fault.ts';
import { bounded, PATH_MS } from './bounded.ts';

type Segment =
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'index'; readonly index: number }
  | { readonly kind: 'all' };
type Part = Segment & { readonly deep: boolean };

const PART = /^(\.\.|\.)?(?:([^.[\]*'"\s]+)|(\*)|\[(?:(-?\d+)|(\*)|'([^']*)'|"([^"]*)")\])/u;

/** Every value at an RFC 9535 path of names, indices, `*` and `..`. Faults `internal` when the path is none. */
export function jsonPath(value: unknown, path: string): unknown[] {
  const parts = parsePath(path);
  const find = () => parts.reduce<unknown[]>((values, part) => values.flatMap((one) => take(one, part)), [value]);
  // Each `..` visits everything below; two of them, everything again for everything.
  if (parts.filter(({ deep }) => deep).length < 2) return find();
  const done = bounded(PATH_MS, find);
  if (done === null) throw new ProbeFault('internal', { detail: `JSON path ${path}: longer than ${PATH_MS} ms` });
  return done.value;
}

function parsePath(path: string): Part[] {
  if (!path.startsWith('$')) throw new ProbeFault('internal', { detail: `JSON path without $: ${path}` });
  const parts: Part[] = [];
  for (let rest = path.slice(1); rest !== ''; ) {
    const found = PART.exec(rest);
    const [whole = '', dots, bare, star, index, starIn, single, double] = found ?? [];
    if (!found || (dots === undefined && !whole.startsWith('[')) || (dots === '.' && whole.startsWith('.[')))
      throw new ProbeFault('internal', { detail: `JSON path ${path} at ${rest.slice(0, 20)}` });
    const deep = dots === '..';
    const name = bare ?? single ?? double;
    if (name !== undefined) parts.push({ kind: 'name', name, deep });
    else if (index !== undefined) parts.push({ kind: 'index', index: Number(index), deep });
    else if (star !== undefined || starIn !== undefined) parts.push({ kind: 'all', deep });
    rest = rest.slice(whole.length);
  }
  return parts;
}

function take(value: unknown, part: Part): unknown[] {
  return part.deep ? descend(value).flatMap((one) => pick(one, part)) : pick(value, part);
}

function pick(value: unknown, segment: Segment): unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  if (segment.kind === 'all') return Object.values(value);
  if (segment.kind === 'index') {
    const found = Array.isArray(value) ? value.at(segment.index) : undefined;
    return found === undefined ? [] : [found];
  }
  if (Array.isArray(value) || !Object.hasOwn(value, segment.name)) return [];
  return [(value as Record<string, unknown>)[segment.name]];
}

function descend(value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  return [value, ...Object.values(value).flatMap(descend)];
}
