import { flag, group, list, required, type TagData, type TagSchema, text } from '../template/tag-schema.ts';

/** What every report says of itself. All texts are printed as given; '' prints «—». */
export interface ReportHead {
  /** «故障处理记录和报告» */
  readonly name: string;
  /** «GZ-2026-03» */
  readonly number: string;
  /** Under which the paper copy is filed (KL-16). */
  readonly archiveNumber: string;
  readonly contractName: string;
  readonly contractNumber: string;
  readonly hospital: string;
  readonly supplier: string;
  /** «2026年3月1日至3月31日» */
  readonly period: string;
  readonly preparedBy: string;
  /** «2026年4月2日 09:30» */
  readonly preparedAt: string;
  /** The clauses that demand this document, word for word. */
  readonly clauses: readonly { readonly number: string; readonly quote: string }[];
  /** Why some verdicts are provisional (a year without a published holiday notice); '' when none is. */
  readonly provisional: string;
}

export const headTags: TagSchema = {
  文件: group('文件', 'document', {
    名称: required(text('文件名称', 'document name')),
    编号: required(text('文件编号', 'document number')),
    档案号: text('纸质档案号', 'paper-archive number'),
    编制人: text('编制人', 'prepared by'),
    编制时间: text('编制时间', 'prepared at'),
  }),
  合同: group('合同', 'contract', {
    名称: required(text('合同名称', 'contract name')),
    编号: text('合同编号', 'contract number'),
    医院: required(text('甲方（医院）', 'hospital')),
    供应商: required(text('乙方（供应商）', 'supplier')),
  }),
  期间: required(text('报告期间', 'period')),
  依据: required(list('依据条款', 'clauses', { 条款: text('条款号', 'clause'), 原文: text('条款原文', 'quote') })),
  暂定: flag('含暂定判定', 'has provisional verdicts'),
  暂定说明: required(text('暂定说明', 'provisional remark')),
};

export function headData(head: ReportHead): TagData {
  return {
    文件: {
      名称: head.name,
      编号: head.number,
      档案号: head.archiveNumber,
      编制人: head.preparedBy,
      编制时间: head.preparedAt,
    },
    合同: {
      名称: head.contractName,
      编号: head.contractNumber,
      医院: head.hospital,
      供应商: head.supplier,
    },
    期间: head.period,
    依据: head.clauses.map(({ number, quote }) => ({ 条款: number, 原文: quote })),
    暂定: head.provisional.trim() !== '',
    暂定说明: head.provisional,
  };
}
