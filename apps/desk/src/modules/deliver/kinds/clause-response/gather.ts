import type { PaperRow } from '@yinuo/documents';
import { paperKind } from '../../gather/paper-kind.ts';
import { clauseProofs, clauseRows, type Proof } from '../../gather/proofs/clause-proofs.ts';
import { answerTo } from '../../gather/proofs/shown/shown.ts';
import { clauseResponsePaper } from './paper.ts';

export const clauseResponse = paperKind({
  title: { zh: '逐条应答表', en: 'Clause-by-clause response' },
  mark: 'YD',
  fulfils: ['clause-response'],
  periods: ['term', 'year'],
  paper: clauseResponsePaper,
  beside: import.meta.url,
  async gather(work) {
    const proofs = Map.groupBy(await clauseProofs(work), ({ clause }) => clause);
    const clauses = clauseRows(work.contract.contract);
    const rows = clauses.map((clause, index) => answerRow(clause, index + 1, proofs.get(clause.id) ?? []));
    const answered = (word: string) => rows.filter((row) => String(row.应答).startsWith(word)).length;
    return {
      data: {
        条款数: clauses.length,
        义务数: [...proofs.values()].reduce((sum, ones) => sum + ones.length, 0),
        完全响应: answered('完全响应'),
        部分有据: answered('部分有据'),
        有偏离: answered('有偏离'),
        暂无事实: answered('暂无事实'),
        无需履行: answered('无需履行'),
        逐条应答: rows,
      },
    };
  },
});

function answerRow(clause: ReturnType<typeof clauseRows>[number], number: number, proofs: readonly Proof[]): PaperRow {
  const answer = answerTo(proofs.map(({ verdict }) => verdict));
  const lines = (of: (proof: Proof) => string) =>
    proofs.map((proof, index) => (proofs.length > 1 ? `${index + 1}. ${of(proof)}` : of(proof))).join('\n');
  return {
    序号: number,
    条款号: clause.id,
    采购要求: clause.quote,
    // The rate on a line of its own: it never breaks.
    应答: clause.none !== null ? '无需履行' : answer.replace(' ', '\n'),
    履行情况: clause.none ?? lines(({ obligation, done }) => `${obligation.title.zh}${done === '' ? '' : `：${done}`}`),
    证明: clause.none !== null ? '' : lines(({ evidence }) => evidence),
    补充说明: '',
    偏离: answer === '有偏离',
  };
}
