import type { PaperRow } from '@yinuo/documents';
import { answeringFor } from '../../gather/answering.ts';
import { tallyDuties } from '../../gather/duties.ts';
import { type PaperWork, paperKind } from '../../gather/paper-kind.ts';
import { partyNames } from '../../gather/party-names.ts';
import { clauseProofs, type Proof } from '../../gather/proofs/clause-proofs.ts';
import { acceptanceFormPaper } from './paper.ts';

export const acceptanceForm = paperKind({
  title: { zh: '考核验收单', en: 'Assessment and acceptance form' },
  mark: 'YS',
  fulfils: ['acceptance-form'],
  periods: ['term', 'year'],
  paper: acceptanceFormPaper,
  beside: import.meta.url,
  async gather(work) {
    const { ctx, contract } = work;
    const parties = await partyNames(ctx.tx, ctx.scope, contract);
    const answering = await answeringFor(work);
    const proofs = (await clauseProofs(work)).filter(isAssessed);
    return {
      data: {
        公司名称: parties.supplier,
        联系人: answering.lead,
        联系电话: answering.leadMobile,
        项目名称: contract.contract.title.zh,
        服务内容: await contentsOf(work),
        医院名称: parties.hospital,
        证据清单: proofs.map(proofRow),
        考核项数: proofs.length,
        达到约定: proofs.filter(({ verdict }) => verdict === 'kept').length,
        未达约定: proofs.filter(({ verdict }) => verdict === 'broken').length,
        部分有据: proofs.filter(({ verdict }) => verdict === 'partly').length,
        无样本或未到期: proofs.filter(({ verdict }) => verdict === 'none').length,
      },
    };
  },
});

/** What the supplier owes and is measured by; what the hospital pays is settled apart. */
const isAssessed = ({ obligation }: Proof): boolean =>
  obligation.type === 'clock' ||
  obligation.type === 'limit' ||
  obligation.type === 'standing' ||
  (obligation.type === 'duty' && obligation.owedBy === 'supplier');

const VERDICTS: Readonly<Record<Proof['verdict'], string>> = {
  kept: '达到',
  partly: '部分有据',
  broken: '未达到',
  none: '—',
};

const proofRow = ({ clause, obligation, agreed, done, evidence, verdict }: Proof): PaperRow => ({
  条款: clause,
  考核内容: obligation.title.zh,
  约定: agreed,
  完成情况: done,
  证据: evidence,
  结论: VERDICTS[verdict],
  有缺: verdict === 'broken',
});

/** What was done in the term, as the form asks for it; people may put it in their own words. */
async function contentsOf({ reading, span, asOf }: PaperWork): Promise<string> {
  const cases = (await reading.cases(span)).filter(({ history }) => history.state !== 'merged');
  const solved = cases.filter(({ history }) => history.resolvedAt !== null).length;
  const owed = await reading.owed(span);
  const of = (ones: typeof owed) => tallyDuties(ones, asOf);
  const reports = of(owed.filter(({ kind }) => kind === 'report'));
  const duties = of(owed.filter(({ kind, owedBy }) => kind === 'duty' && owedBy === 'supplier'));
  return [
    `1. 受理服务事件 ${cases.length} 起，已解决 ${solved} 起。`,
    `2. 周期性服务（巡检、回访、培训、宣传等）应办 ${duties.owed} 次，已办 ${duties.done} 次。`,
    `3. 服务报告应交付 ${reports.owed} 份，已交付 ${reports.done} 份${reports.apart > 0 ? `（其中另行提交 ${reports.apart} 份）` : ''}。`,
    '逐项完成情况及证据见附后的服务证据清单。',
  ].join('\n');
}
