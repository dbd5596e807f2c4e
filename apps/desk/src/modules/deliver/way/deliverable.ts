import type { DocumentFigures, DocumentKind } from '@yinuo/api';
import { addDays, instantOf, startOfDay } from '@yinuo/kernel';
import { type CommandContext, Fault } from '@yinuo/platform';
import { contractForJudging } from '../../agreement/index.ts';
import { owedById, wayOwed } from '../../ledger/index.ts';
import { type DocumentRow, findFigures } from '../documents/store/document-store.ts';
import { KINDS } from '../kinds/index.ts';
import { hasGivenWay } from './late-paper.ts';

/** Kinds that tell how a whole period went. The others plan one, minute a meeting in it, or hold on any day. */
const WHOLE_PERIOD: Readonly<Record<DocumentKind, boolean>> = {
  'fault-monthly-report': true,
  'month-figures': true,
  'fault-analysis': false,
  'quarterly-optimisation-plan': true,
  'monthly-assessment': true,
  'acceptance-form': false,
  'clause-response': false,
  'service-summary': true,
  'operation-report': true,
  'work-plan': false,
  'promotion-plan': false,
  'data-analysis-report': true,
  'meeting-agenda': false,
  'meeting-minutes': false,
  'weekly-demand-report': true,
  'frequent-questions': true,
  'hotline-record': true,
  'survey-sheet': false,
  'satisfaction-survey': false, // a survey may end before its quarter does: it needs answers
  'qualification-file': false,
  'handover-pack': false,
  // An inspection is over when it is signed.
  'inspection-record': false,
  'platform-inspection': false,
  'system-inspection': false,
  'database-inspection': false,
  'environment-inspection': false,
  'function-inspection': false,
  'performance-report': false,
  'correction-note': false,
};

/**
 * What is owed is not fulfilled by half a document: one that tells of a period tells of all of it, what people must write is
 * written, the analysis of a survey has answers (by telephone where the clause wants that), and of an inspection somebody
 * answers for what was found.
 */
export async function requireDeliverable(ctx: CommandContext, row: DocumentRow): Promise<void> {
  const { tx, scope } = ctx;
  const { kind, period_to: to } = row;
  const owed = row.occurrence_id !== null;
  if (hasGivenWay(row)) throw refused('signed-draft');
  if (owed && WHOLE_PERIOD[kind] && to !== null && instantOf(row.as_of) < startOfDay(addDays(to, 1)))
    throw refused('period-not-over', { day: to });
  const figures = (await findFigures(tx, scope, row.id))?.figures ?? null;
  if (figures === null) return;
  const blanks = 'blanks' in figures ? figures.blanks : 0;
  if (blanks > 0) throw refused('blanks-left', { blanks });
  if (owed && kind === 'satisfaction-survey') {
    if (Number(saidIn(figures, '收回份数')) === 0) throw refused('no-answers');
    const byTelephone = (await wayOf(ctx, row.occurrence_id)) === 'telephone';
    if (byTelephone && Number(saidIn(figures, '电话份数')) === 0) throw refused('no-telephone-answers');
  }
  if (KINDS[kind].inspects !== undefined && saidIn(figures, '完成时间') === '') throw refused('not-signed');
}

/** What the document itself says: how many forms came back, when an inspection was signed. */
function saidIn(figures: DocumentFigures, tag: string): string | number {
  if (figures.of !== 'paper') return '';
  const items = figures.parts.flatMap((part) => (part.part === 'fields' ? part.items : []));
  return items.find((item) => item.tag === tag)?.value ?? '';
}

/** How the clause wants users asked (EB-8: by telephone). */
async function wayOf({ tx, scope, now }: CommandContext, occurrence: string | null) {
  const owed = occurrence === null ? null : await owedById(tx, scope, occurrence);
  if (owed === null) return null;
  const { contract } = await contractForJudging(tx, scope, owed.contract, now);
  return wayOwed(contract, owed.obligation);
}

const refused = (rule: string, params: Record<string, unknown> = {}): Fault =>
  new Fault('input.invalid', {}, [{ path: 'document', rule, params }]);
