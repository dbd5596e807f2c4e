import type { InspectionView } from '@yinuo/api';
import type { Paper, PaperData } from '@yinuo/documents';
import type { QueryContext } from '@yinuo/platform';
import { caseRecord } from '../../../cases/index.ts';
import { inspectionOf, performanceTold } from '../../../inspect/index.ts';
import { NO_REMARK } from '../../domain/remarks/remark.ts';
import type { Kind } from '../../gather/kind.ts';
import { type PaperWork, paperKind } from '../../gather/paper-kind.ts';
import { inspectionData } from './inspection-data.ts';
import { objectWords } from './item-words.ts';
import { inspectionPaper, performancePaper } from './papers.ts';
import { performanceData } from './performance-data.ts';

type Known = Pick<Kind, 'title' | 'mark' | 'fulfils' | 'proves' | 'periods'>;

const NOT_INSPECTED = { zh: '本期没有该项巡检。', en: 'There is no such inspection in this period.' };
const NOT_SIGNED = { zh: '本期巡检尚未由巡检人签字。', en: 'The inspection of this period is not signed yet.' };

/** The paper of what one checklist's inspection of a period found. */
function inspected(checklist: string, known: Known, paper: Paper, file: string, more = none): Kind {
  return paperKind({
    ...known,
    inspects: checklist,
    paper,
    beside: import.meta.url,
    file,
    async gather(work) {
      const { ctx, contract, span } = work;
      const view = await inspectionOf(ctx, { contract: contract.id, checklist, period: span.name });
      const told = inspectionData(view === null ? NOT_OPENED : inWords(view), await casesOf(ctx, view));
      return {
        data: { ...told, ...(await more(work, view)) },
        provisional: view?.state === 'signed' ? NO_REMARK : view === null ? NOT_INSPECTED : NOT_SIGNED,
      };
    },
  });
}

/** The names that readings have by their probe are said in words. */
const inWords = (view: InspectionView): InspectionView => ({
  ...view,
  list: view.list.map((item) => ({
    ...item,
    measured: item.measured.map((one) => ({ ...one, name: objectWords(one.name) })),
  })),
});

const none = async (_work: PaperWork, _view: InspectionView | null): Promise<PaperData> => ({});

async function performanceOf({ ctx, asOf }: PaperWork, view: InspectionView | null): Promise<PaperData> {
  const nothing = { endpoints: [], databases: [], statements: { now: [], before: [] } };
  return performanceData(view === null ? nothing : await performanceTold(ctx, view.id, asOf));
}

async function casesOf(ctx: QueryContext, view: InspectionView | null): Promise<ReadonlyMap<string, string>> {
  const numbers = new Map<string, string>();
  for (const { case: id } of view?.list ?? []) if (id !== null) numbers.set(id, (await caseRecord(ctx, id)).row.number);
  return numbers;
}

/** What is told of a period in which nobody inspected. */
const NOT_OPENED: InspectionView = {
  id: '',
  contract: '',
  checklist: '',
  clause: '—',
  title: { zh: '未开展', en: 'none' },
  period: '',
  due: '',
  overdue: false,
  state: 'open',
  items: 0,
  ok: 0,
  failed: 0,
  collectedAt: null,
  signedAt: null,
  signedBy: null,
  report: 'record',
  list: [],
  events: null,
  feedback: null,
  signature: null,
  version: 0,
  may: [],
};

const FILE = 'inspection.docx';

export const inspectionRecord = inspected(
  'monthly-resources',
  {
    title: { zh: '日常系统巡检记录单', en: 'Inspection record' },
    mark: 'XJ',
    fulfils: ['inspection-record'],
    periods: ['month'],
  },
  inspectionPaper,
  FILE,
);

export const platformInspection = inspected(
  'monthly-platform',
  {
    title: { zh: '平台定期巡检记录', en: 'Inspection of the platform' },
    mark: 'PX',
    fulfils: [],
    proves: ['regular-inspection'],
    periods: ['month'],
  },
  inspectionPaper,
  FILE,
);

export const systemInspection = inspected(
  'quarterly-system',
  {
    title: { zh: '系统巡检分析报告', en: 'System inspection report' },
    mark: 'XT',
    fulfils: ['system-inspection-report'],
    periods: ['quarter'],
  },
  inspectionPaper,
  FILE,
);

export const databaseInspection = inspected(
  'quarterly-database',
  {
    title: { zh: '数据库巡检分析报告', en: 'Database inspection report' },
    mark: 'SK',
    fulfils: ['database-inspection-report'],
    periods: ['quarter'],
  },
  inspectionPaper,
  FILE,
);

export const environmentInspection = inspected(
  'einvoice-environment',
  {
    title: { zh: '季度巡检报告', en: 'Quarterly inspection report' },
    mark: 'HJ',
    fulfils: ['inspection-report'],
    periods: ['quarter'],
  },
  inspectionPaper,
  FILE,
);

export const functionInspection = inspected(
  'einvoice-functions',
  {
    title: { zh: '系统业务功能检查报告', en: 'Report on checks of functions' },
    mark: 'GJ',
    fulfils: [],
    proves: [
      'check-basic-information',
      'check-invoice-management',
      'check-invoice-issue',
      'check-invoice-archive',
      'check-invoice-delivery',
      'check-report-query',
      'check-system-management',
    ],
    periods: ['quarter'],
  },
  inspectionPaper,
  FILE,
);

export const performanceReport = inspected(
  'quarterly-performance',
  {
    title: { zh: '系统性能分析报告', en: 'Performance report' },
    mark: 'XN',
    fulfils: ['performance-report'],
    periods: ['quarter'],
  },
  performancePaper,
  'performance.docx',
  performanceOf,
);
