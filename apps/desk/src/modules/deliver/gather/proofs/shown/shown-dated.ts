import { rateOf } from '@yinuo/documents';
import type { Instant } from '@yinuo/kernel';
import type { Owed } from '../../../../ledger/index.ts';
import type { DocumentMark } from '../../../documents/store/list-store.ts';
import { doneBy, tallyDuties } from '../../duties.ts';
import { periodWords } from '../../period.ts';
import { listed, type Shown } from './shown.ts';

/** What the desk's own surveys and visits say of a dated duty, beside the ledger. */
export interface Known {
  readonly words: string;
  /** Done by the ledger, and fewer people visited than the clause names. */
  readonly isShort: boolean;
}

/** What the ledger holds of dated obligations by `asOf`, and what beside it the desk knows of the same (surveys, visits). */
export function datedShown(
  own: readonly Owed[],
  documents: ReadonlyMap<string, DocumentMark>,
  known: Known,
  asOf: Instant,
): Shown {
  const { owed, done, late, apart, missing } = tallyDuties(own, asOf);
  const finished = own.filter((one) => doneBy(one, asOf));
  const marks = finished.flatMap(({ id }) => documents.get(id) ?? []);
  const files = finished.reduce((sum, { evidence }) => sum + (evidence?.files.length ?? 0), 0);
  const words = finished.filter(({ evidence }) => evidence?.text).length;
  const open = own.filter((one) => !doneBy(one, asOf) && one.dueAt !== null && one.dueAt <= asOf);
  const parts = [
    known.words,
    marks.length > 0 ? `文档 ${listed(marks.map(archived), '份')}` : '',
    apart > 0 ? `另行提交 ${apart} 次` : '',
    files > 0 ? `凭证文件 ${files} 件` : '',
    words > 0 ? `办理记录 ${words} 条` : '',
    done > 0 ? standingWords(finished, late, asOf) : '',
    missing > 0
      ? `未办：${listed(
          open.map(({ period }) => periodWords(period)),
          '期',
        )}`
      : '',
  ].filter(Boolean);
  return {
    done: owed === 0 ? '未到期' : rateOf(done, owed, '').text,
    evidence: parts.join('；') || '尚未到期',
    verdict: missing > 0 || late > 0 ? 'broken' : owed === 0 ? 'none' : known.isShort ? 'partly' : 'kept',
  };
}

/** Of what is done: in time, late, and seen by the side to which it is owed. */
function standingWords(finished: readonly Owed[], late: number, asOf: Instant): string {
  const seen = finished.filter(({ confirmedAt }) => confirmedAt !== null && confirmedAt <= asOf);
  const other = finished.some(({ owedBy }) => owedBy === 'hospital') ? '乙方' : '医院';
  const timed = finished.filter(({ dueAt }) => dueAt !== null).length;
  return [
    timed > 0 ? `按时 ${timed - late} 次` : '',
    late > 0 ? `逾期 ${late} 次` : '',
    `${other}已确认 ${seen.length} 次`,
  ]
    .filter(Boolean)
    .join('、');
}

const archived = ({ number, archivedNumber }: DocumentMark): string =>
  archivedNumber === null ? (number ?? '') : `${number}（纸质 ${archivedNumber}）`;

/** What has dates: still waiting for what begins its time is told apart from what was never owed in these days. */
export const waitingShown = (own: readonly Owed[]): Shown | null =>
  own.some(({ state }) => state === 'waiting')
    ? { done: '未到期', evidence: '起算事项尚未发生，期限还没有开始', verdict: 'none' }
    : null;
