import type { AnalysisColumn } from '@yinuo/api';
import type { Text } from '@yinuo/kernel';
import type { Contract } from '@yinuo/obligations';
import type { QueryContext } from '@yinuo/platform';
import { contractForJudging, contractHeads } from '../../agreement/index.ts';
import { CODE_WORDS } from '../shipped/code-words.ts';
import { COLUMN_WORDS } from '../shipped/column-words.ts';

type Words = Record<string, Text>;

/** What modules and severities are called in the contracts that the reader sees; several names for one id stand together. */
export async function contractCodes(
  ctx: Pick<QueryContext, 'tx' | 'scope' | 'now'>,
): Promise<{ module: Words; severity: Words }> {
  const module: Words = {};
  const severity: Words = {};
  for (const { id, state } of await contractHeads(ctx.tx, ctx.scope)) {
    if (state === 'draft') continue;
    const { contract } = (await contractForJudging(ctx.tx, ctx.scope, id, ctx.now)).compiled;
    for (const one of contract.modules) add(module, one.id, one.title);
    for (const one of severitiesOf(contract)) add(severity, one.id, one.title);
  }
  return { module, severity };
}

const severitiesOf = ({ kinds }: Contract) => kinds.flatMap(({ severities = [] }) => severities);

function add(words: Words, id: string, { zh, en }: Text): void {
  const known = words[id];
  if (known?.zh.split('、').includes(zh)) return;
  words[id] = known ? { zh: `${known.zh}、${zh}`, en: `${known.en}, ${en}` } : { zh, en };
}

/** Columns with their words, and the words of the codes that stand in them. */
export function namedColumns(
  columns: readonly { readonly name: string; readonly sort: AnalysisColumn['sort'] }[],
  contract: { readonly module: Words; readonly severity: Words },
): AnalysisColumn[] {
  const codes: Readonly<Record<string, Readonly<Words>>> = { ...CODE_WORDS, ...contract };
  return columns.map(({ name, sort }) => ({
    name,
    sort,
    title: { ...(COLUMN_WORDS[name] ?? { zh: name, en: name }) },
    codes: codes[name] ? { ...codes[name] } : null,
  }));
}
