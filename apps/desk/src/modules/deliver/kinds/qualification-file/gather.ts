import type { QualificationSort, QualificationView } from '@yinuo/api';
import type { PaperRow } from '@yinuo/documents';
import { paperKind } from '../../gather/paper-kind.ts';
import { fittingPapers, SHOWN_BY } from '../../qualifications/papers-showing.ts';
import { selectQualificationsOn } from '../../qualifications/store.ts';
import { qualificationView } from '../../qualifications/view.ts';
import { qualificationPaper } from './paper.ts';

const SORTS: Readonly<Record<QualificationSort, string>> = {
  licence: '营业执照等证照',
  copyright: '软件著作权证书',
  ability: '设备与专业能力证明',
  credit: '信用查询记录',
  tax: '纳税证明',
  'social-security': '社会保障证明',
  commitment: '承诺函',
  other: '其他',
};
const STATES: Readonly<Record<QualificationView['state'], string>> = {
  valid: '有效',
  ending: '即将到期',
  expired: '已过期',
};

export const qualificationFile = paperKind({
  title: { zh: '供应商资格档案', en: 'Supplier’s qualification file' },
  mark: 'ZG',
  fulfils: [],
  proves: Object.keys(SHOWN_BY),
  periods: ['term', 'year', 'quarter'],
  paper: qualificationPaper,
  beside: import.meta.url,
  async gather({ ctx, contract, lastDay }) {
    const rows = await selectQualificationsOn(ctx.tx, ctx.scope, contract.id, lastDay);
    const papers = rows.map((row) => qualificationView(row, lastDay));
    const having = (state: QualificationView['state']) => papers.filter((one) => one.state === state).length;
    return {
      data: {
        证明文件数: papers.length,
        有效: having('valid'),
        六十日内到期: having('ending'),
        已过期: having('expired'),
        资格文件: papers.map(paperRow),
        资格要求: contract.contract.clauses.flatMap(({ id, obligations = [] }) =>
          obligations
            .filter((one) => Object.hasOwn(SHOWN_BY, one.id))
            .map((one) => ({ 条款: id, 要求: one.title.zh, 对应文件: shownBy(one.id, papers) })),
        ),
      },
    };
  },
});

const paperRow = (one: QualificationView): PaperRow => ({
  类别: SORTS[one.sort],
  名称: one.name,
  证号: one.number ?? '',
  出具单位: one.issuer ?? '',
  出具日期: one.issuedOn ?? '',
  有效期至: one.expiresOn ?? '长期',
  查询日期: one.checkedOn ?? '',
  状态:
    one.daysLeft === null ? '有效' : one.state === 'expired' ? '已过期' : `${STATES[one.state]}，余 ${one.daysLeft} 天`,
  扫描件: one.file === null ? '无' : one.file.name,
  失效: one.state === 'expired',
});

function shownBy(obligation: string, papers: readonly QualificationView[]): string {
  return (
    fittingPapers(obligation, papers)
      .map(({ name }) => name)
      .join('、') || '（缺）'
  );
}
