import type { PeriodChanges } from '@yinuo/api';
import type { PaperRow } from '@yinuo/documents';
import type { QueryContext } from '@yinuo/platform';
import { caseRecord } from '../../../cases/index.ts';
import { owedById } from '../../../ledger/index.ts';
import { periodChanges, periodStanding } from '../../../settle/index.ts';
import { chineseTime } from '../../domain/times.ts';
import { paperKind } from '../../gather/paper-kind.ts';
import { periodWords } from '../../gather/period.ts';
import { factWords } from './fact-words.ts';
import { correctionPaper } from './paper.ts';
import { changeRows, timeText } from './rows.ts';

const WORDS_MAX = 120;

/** Facts that came after the seal, and what they would change: a paper beside the signed ones. */
export const correctionNote = paperKind({
  title: { zh: '更正说明', en: 'Correction note' },
  mark: 'GS',
  fulfils: [],
  periods: ['week', 'month', 'quarter', 'year', 'term'],
  paper: correctionPaper,
  beside: import.meta.url,
  correctsSeal: true,
  async gather({ ctx, contract: { id: contract }, span, asOf }) {
    const changes = await periodChanges(ctx, { contract, period: span.name, until: asOf });
    const sealed = (await periodStanding(ctx.tx, ctx.scope, contract, span.name))?.sealed ?? null;
    const signed = sealed === null ? '' : `本期已由双方于 ${chineseTime(sealed.at)} 签署并封存。`;
    return {
      data: {
        更正结论:
          `${signed}截至 ${chineseTime(asOf)}，封存之后另有 ${changes.facts.length} 项事实与本期间有关；` +
          `${changes.total === 0 ? '按现有事实重新计算，结果与封存时相同。' : `按现有事实重新计算，有 ${changes.total} 处与封存时不同。`}封存内容不变。\n` +
          `封存内容的哈希：${changes.sealedHash}`,
        封存后事实: changes.facts.length,
        将有变化: changes.total,
        更正事实: await factRows(ctx, changes),
        更正对照: changeRows(changes),
      },
    };
  },
});

async function factRows(ctx: QueryContext, changes: PeriodChanges): Promise<PaperRow[]> {
  const names = new Map<string, string>([
    ...changes.duties.map((one) => [one.id, `${one.title.zh}（${periodWords(one.period)}）`] as const),
    ...[...changes.penalties, ...changes.receipts].map((one) => [one.id, one.title.zh] as const),
  ]);
  const rows: PaperRow[] = [];
  for (const { type, subject, at, recordedAt, by, data } of changes.facts) {
    const name = names.get(subject) ?? (await nameOf(ctx, type, subject)) ?? titleIn(data);
    names.set(subject, name);
    rows.push({
      记录时间: timeText(recordedAt),
      发生时间: timeText(at),
      事项: name,
      事实: factWords(type),
      内容: [wordsIn(data), outcomeOf(changes, subject)].filter((one) => one !== '').join('；'),
      记录人: by ?? '系统',
    });
  }
  return rows;
}

/** What a fact is about: a case by its number and title, what was owed by its title and period. */
async function nameOf(ctx: QueryContext, type: string, subject: string): Promise<string | null> {
  if (type.startsWith('case.')) {
    const { row } = await caseRecord(ctx, subject);
    return `${row.number} ${row.title}`;
  }
  const owed = type.startsWith('occurrence.') ? await owedById(ctx.tx, ctx.scope, subject) : null;
  return owed === null ? null : `${owed.title.zh}（${periodWords(owed.period)}）`;
}

/** What comes out otherwise of what the fact is about: the verdict as signed, and by today's facts. */
function outcomeOf(changes: PeriodChanges, subject: string): string {
  const own = {
    ...changes,
    cases: null,
    clocks: changes.clocks.filter((one) => one.case.id === subject),
    duties: changes.duties.filter((one) => one.id === subject),
    penalties: changes.penalties.filter((one) => one.id === subject),
    receipts: changes.receipts.filter((one) => one.id === subject),
  };
  return changeRows(own)
    .map((row) => `${row.封存时} → ${row.按现有事实}`)
    .join('；');
}

function titleIn({ title, clause }: Record<string, unknown>): string {
  const words = typeof title === 'object' && title !== null && 'zh' in title ? title.zh : title;
  return [clause, words].filter((one) => typeof one === 'string').join(' ');
}

/** What somebody wrote with it; an internal note is nobody else's. */
function wordsIn(data: Record<string, unknown>): string {
  if (data.internal === true) return '';
  const said = ['reason', 'text', 'solution', 'note', 'cause'].map((name) => data[name]);
  const words = said.filter((one): one is string => typeof one === 'string' && one !== '');
  return words.join('；').replaceAll(/\s+/g, ' ').slice(0, WORDS_MAX);
}
