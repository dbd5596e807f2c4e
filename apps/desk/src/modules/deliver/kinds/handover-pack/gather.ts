import { beijingDate, endOfDay, instantOf, startOfDay } from '@yinuo/kernel';
import { CaseKind, KIND_WORDS } from '@yinuo/obligations';
import { partiesOf } from '../../../agreement/index.ts';
import { organisationNames } from '../../../org/index.ts';
import { correctedPeriods } from '../../../settle/index.ts';
import { documentsMade } from '../../documents/store/list-store.ts';
import { monthCase } from '../../domain/month-case.ts';
import { rankProblems } from '../../domain/problems/ranked-problems.ts';
import { sentence } from '../../domain/steps.ts';
import { fullTime, shortTime } from '../../domain/times.ts';
import { contractWords } from '../../domain/words.ts';
import { answeringFor } from '../../gather/answering.ts';
import { countedMonth } from '../../gather/counted-month.ts';
import { dueWithin, dutyRows } from '../../gather/duties.ts';
import { type PaperWork, paperKind } from '../../gather/paper-kind.ts';
import { totalsOf } from '../../gather/parts.ts';
import { chineseSpan, periodWords } from '../../gather/period.ts';
import { handoverPaper } from './paper.ts';

const PROBLEMS_MAX = 40;

export const handoverPack = paperKind({
  title: { zh: '服务交接清单', en: 'Handover pack' },
  mark: 'JJ',
  fulfils: [],
  periods: ['term', 'year'],
  paper: handoverPaper,
  beside: import.meta.url,
  async gather(work) {
    const { reading, span, asOf, contract } = work;
    const month = await countedMonth(work, CaseKind.options);
    const problems = rankProblems(month.cases.filter(({ kind }) => kind !== 'question'));
    const answering = await answeringFor(work);
    return {
      data: {
        服务期: chineseSpan(span),
        项目负责人: answering.lead,
        主责工程师: answering.engineer,
        备岗工程师: answering.backups.join('、'),
        医院信息科: answering.hospitalIt,
        第三方: await thirdParties(work),
        功能模块: contract.contract.modules.map(({ title }) => title.zh).join('、'),
        ...totalsOf(month),
        未结事件: await openRows(work),
        已知问题: problems.slice(0, PROBLEMS_MAX).map((problem) => ({
          问题: problem.name,
          所属模块: problem.module.zh,
          起数: problem.cases.length,
          处理办法: problem.solution,
        })),
        义务履行: dutyRows(dueWithin(await reading.due(span), span, asOf), asOf),
        更正说明: await correctionRows(work),
        文档清单: await documentRows(work),
        移交事项: IN_PERSON.map((what) => ({ 移交内容: what, 移交情况: '', 接收人: '' })),
      },
      provisional: month.provisional,
    };
  },
});

/** What no system can hand over by itself. */
const IN_PERSON = [
  '账号与密码（变更后移交）',
  '服务器、数据库与接口清单',
  '源代码与部署说明',
  '操作手册',
  '数据备份及恢复说明',
  '沟通群与联系人',
];

async function thirdParties({ ctx, contract }: PaperWork): Promise<string> {
  const others = (await partiesOf(ctx.tx, ctx.scope, contract.id)).filter(({ side }) => side === 'third-party');
  const names = await organisationNames(
    ctx.tx,
    others.map(({ orgId }) => orgId),
  );
  return others.map(({ orgId }) => names.get(orgId)?.zh ?? orgId).join('、');
}

async function openRows({ reading, span, contract }: PaperWork) {
  const words = contractWords(contract.contract);
  const days = { from: startOfDay(span.from), to: endOfDay(span.to) };
  const open = (await reading.inWork(CaseKind.options, days)).filter(({ history }) => history.resolvedAt === null);
  return open.map((record) => {
    const one = monthCase(record, words);
    const act = one.lastAct === null ? null : sentence(one.lastAct, contract.contract);
    return {
      编号: one.number,
      类别: KIND_WORDS[one.kind].zh,
      事项: one.title,
      报告时间: shortTime(one.reportedAt),
      进展: one.lastAct === null || act === null ? '' : `${shortTime(one.lastAct.at)} ${act.zh}`,
    };
  });
}

/** Sealed periods beside which facts stand that came later; the notes themselves are among the documents. */
async function correctionRows({ ctx, contract, span }: PaperWork) {
  const corrected = await correctedPeriods(ctx.tx, ctx.scope, { contract: contract.id, since: instantOf(0) });
  return corrected
    .filter(({ to }) => to >= span.from && to <= span.to)
    .map((one) => ({
      更正期间: periodWords(one.period),
      封存时间: fullTime(one.sealedAt),
      封存后事实: one.facts,
      最近一项: fullTime(one.lastAt),
    }));
}

async function documentRows({ ctx, contract, span }: PaperWork) {
  const day = (at: number | null): string => (at === null ? '' : beijingDate(instantOf(at)));
  return (await documentsMade(ctx.tx, ctx.scope, contract.id, span)).map((one) => ({
    文档: one.title ?? '',
    文件编号: one.number ?? '',
    期间: one.period === null ? (one.caseNumber ?? '') : periodWords(one.period),
    交付: day(one.deliveredAt),
    签收: day(one.receiptedAt),
    纸质档案: one.archivedNumber === null ? '' : `${one.archivedNumber}，${one.archivedPlace ?? ''}`,
    'SHA-256 前 16 位': (one.sha256 ?? '').slice(0, 16),
  }));
}
