import type { Block, TemplateOutline, UsedTag } from '../template/outline-template.ts';
import type { TagData } from '../template/tag-schema.ts';
import { rowMark } from './marks.ts';
import type { Scope } from './prepare-data.ts';
import { emptyValue, holds, noneOfIt, valueAt } from './printed.ts';

/**
 * A list that fills single table rows and nothing else. The engine renders one sample row per kind of row (the truth of
 * the row's conditions) and the writer repeats it: half the time and memory of 10,000 rows through the engine.
 */
export interface RowList {
  readonly name: string;
  readonly texts: readonly string[];
  readonly conditions: readonly string[];
  /** The template itself says what an empty list prints, by `{#故障.为空}`. */
  readonly saysEmpty: boolean;
}

/** 2^6 kinds of row at most. */
const conditionsMax = 6;

export function findRowLists(outline: TemplateOutline): RowList[] {
  const byName = new Map<string, Block[]>();
  const every = outline.blocks.flatMap(withInner);
  for (const block of every) {
    if (block.field.kind !== 'list') continue;
    byName.set(block.tag.name, [...(byName.get(block.tag.name) ?? []), block]);
  }
  const lists: RowList[] = [];
  for (const [name, blocks] of byName) {
    if (!blocks.every((block) => isSingleRow(block, outline, every))) continue;
    const texts = new Set(blocks.flatMap((block) => itemTags(block).map((used) => used.tag.name)));
    const conditions = new Set(blocks.flatMap((block) => itemConditions(block).map((inner) => inner.tag.name)));
    const saysEmpty = every.some((block) => block.tag.name === `${name}.为空`);
    if (conditions.size <= conditionsMax) {
      lists.push({ name, texts: [...texts], conditions: [...conditions], saysEmpty });
    }
  }
  return lists;
}

const withInner = (block: Block): Block[] => [block, ...block.children.flatMap(withInner)];
const itemConditions = (block: Block): Block[] =>
  block.children.flatMap(withInner).filter((inner) => inner.scope === 1);
const itemTags = (block: Block): UsedTag[] =>
  withInner(block).flatMap((inner) => inner.texts.filter((used) => used.scope === 1));

function isSingleRow(block: Block, outline: TemplateOutline, every: readonly Block[]): boolean {
  const from = block.tag.paragraph.spot;
  const to = block.close.paragraph.spot;
  if (block.part !== 'document' || from.table === 0 || from.table !== to.table || from.row !== to.row) return false;
  if (from.column === to.column && block.tag.over !== 'row') return false;
  for (let outer = block.parent; outer; outer = outer.parent) if (outer.field.kind === 'list') return false;
  const inner = block.children.flatMap(withInner);
  if (inner.some((child) => child.field.kind === 'list' || child.tag.over === 'row')) return false;
  if (inner.some((child) => child.tag.paragraph.spot.column !== child.close.paragraph.spot.column)) return false;
  // A mark outside every condition is how the row is found again.
  if (!block.texts.some((used) => used.scope === 1)) return false;
  if (outline.rows.some((row) => row.table === from.table && row.row === from.row && row.nestedTable)) return false;
  return !every.some((other) => other !== block && !inner.includes(other) && sharesRow(other, block));
}

function sharesRow(other: Block, block: Block): boolean {
  const row = block.tag.paragraph.spot;
  return [other.tag.paragraph.spot, other.close.paragraph.spot].some(
    (spot) => other.part === 'document' && spot.table === row.table && spot.row === row.row,
  );
}

/** The samples for the engine, and which kind each item is. */
export interface RowSamples {
  readonly list: RowList;
  readonly items: readonly TagData[];
  readonly scopes: Scope[];
  /** For each item the index of its sample. */
  readonly kinds: readonly number[];
}

export function sampleRows(list: RowList, number: number, items: readonly TagData[]): RowSamples {
  if (items.length === 0) {
    const blank: Scope = new Map(list.texts.map((name, index) => [name, index === 0 ? noneOfIt : emptyValue]));
    for (const name of list.conditions) blank.set(`#${name}`, false);
    return { list, items, scopes: list.saysEmpty ? [] : [blank], kinds: [] };
  }
  const paths = list.conditions.map((name) => name.split('.'));
  const scopes: Scope[] = [];
  const known = new Map<string, number>();
  const kinds = items.map((item) => {
    const truth = paths.map((path) => holds(valueAt(item, path)));
    const key = truth.join();
    const kind = known.get(key) ?? scopes.length;
    if (kind === scopes.length) {
      known.set(key, kind);
      const scope: Scope = new Map(list.texts.map((name, field) => [name, rowMark(number, kind, field)]));
      list.conditions.forEach((name, index) => {
        scope.set(`#${name}`, truth[index] ?? false);
      });
      scopes.push(scope);
    }
    return kind;
  });
  return { list, items, scopes, kinds };
}
