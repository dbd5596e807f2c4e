import type { Block, TemplateOutline } from '../template/outline-template.ts';
import type { WordExpectation } from '../word/verify-word.ts';
import { showBraces } from './marks.ts';
import type { Scope } from './prepare-data.ts';
import type { RowSamples } from './row-loops.ts';

/**
 * What a template with this data must give: its headings, and for each table filled by row lists the number of rows.
 * Counted from the template and the data, never from the result.
 */
export function expectationOf(outline: TemplateOutline, samples: readonly RowSamples[], scope: Scope): WordExpectation {
  const headings = outline.headings.map((heading) => fillText(heading, scope));
  const tables = new Map<number, Block[]>();
  for (const block of outline.blocks.flatMap((outer) => shownInner(outer, scope))) {
    const { table } = block.tag.paragraph.spot;
    if (block.part === 'document' && table > 0) tables.set(table, [...(tables.get(table) ?? []), block]);
  }
  return {
    headings,
    tables: [...tables].flatMap(([table, blocks]) => expectedTable(table, blocks, outline, samples, scope) ?? []),
    texts: [],
  };
}

/** A block and the blocks in it, without those that a false condition leaves out. */
function shownInner(block: Block, scope: Scope): Block[] {
  if (block.field.kind === 'list' || block.tag.paragraph.spot.table > 0) return [block];
  return scope.get(`#${block.tag.name}`) === true ? block.children.flatMap((inner) => shownInner(inner, scope)) : [];
}

function expectedTable(
  table: number,
  blocks: readonly Block[],
  outline: TemplateOutline,
  samples: readonly RowSamples[],
  scope: Scope,
): { header: string[]; rows: number } | null {
  const [first, ...others] = outline.rows.filter((row) => row.table === table);
  if (!first || first.cells.some((cell) => cell.includes('{#') || cell.includes('{/'))) return null;
  const loops = blocks.filter(repeatsRow);
  let rows = 0;
  for (const row of first.header ? others.filter((other) => !other.header) : others) {
    const loop = loops.find(({ tag }) => tag.paragraph.spot.row === row.row);
    const sample = samples.find(({ list }) => list.name === loop?.tag.name);
    if (loop?.field.kind === 'list' && !sample) return null;
    if (!loop) rows += 1;
    else if (sample) rows += sample.items.length > 0 ? sample.items.length : sample.scopes.length;
    else rows += scope.get(`#${loop.tag.name}`) === true ? 1 : 0;
  }
  return { header: first.cells.map((cell) => fillText(cell, scope)), rows };
}

/** A block that stays in one cell repeats the cell's text, any other the row. */
function repeatsRow({ tag, close }: Block): boolean {
  return tag.over === 'row' || close.paragraph.spot.column !== tag.paragraph.spot.column;
}

function fillText(text: string, scope: Scope): string {
  return text.replaceAll(/\{([^{}#/]+)\}/g, (whole, name: string) => {
    const value = scope.get(name.trim());
    return typeof value === 'string' ? showBraces(value) : whole;
  });
}
