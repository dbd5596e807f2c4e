import { idOf, type Sample, type Samples } from '../sample.ts';

/** Everything reported and every act on it. The acts follow each other on one case: later ones may be too late, never forbidden. */
export const casesSamples: Samples = async ({ desk, contract, caseId }) => {
  const it = desk.person('hospital-it');
  const engineer = desk.person('supplier-engineer').personId;
  const report = { contract, kind: 'fault', severity: 'daily', title: '挂号页面打不开' };
  const other = await idOf(desk.call(it, '/api/cases', { body: report }));
  const view = await idOf(desk.call(it, '/api/case-views', { body: { name: '样例', query: { state: 'open' } } }));
  const params = { id: caseId };
  const on = (body: object, more: Record<string, string> = {}): Sample => ({ params: { ...params, ...more }, body });
  const reason = '样例';
  return {
    listCases: { query: { contract } },
    reportCase: { body: report },
    casesToday: { query: { contract } },
    caseFigures: { query: { contract, month: '2026-02' } },
    caseDays: { query: { contract, from: '2026-02-01', to: '2026-02-28' } },
    listWorkOrders: { query: { contract } },
    listTasks: { query: { contract } },
    listCalls: { query: { contract } },
    logCall: { body: { ...report, call: { caller: '李护士', startedAt: '2026-02-10T08:00:00+08:00' } } },
    exportCases: { query: { contract } },
    readCase: { params },
    attachToCase: { params, file: { name: '说明.txt', type: 'text/plain', text: '打不开' } },
    readAttachment: { params: { ...params, file: 'file_none' } },
    listCaseViews: {},
    saveCaseView: { body: { name: '样例', query: { state: 'open' } } },
    removeCaseView: { params: { view } },
    respondCase: on({ text: '已收到' }),
    noteCase: on({ text: '备注' }),
    handOffCase: on({ person: engineer }),
    handOverCase: on({ reason }),
    assignCase: on({ person: engineer }),
    escalateCase: on({ asked: '打不开', tried: '已重启' }),
    returnWorkOrder: on({ outcome: '已修' }, { order: 'order_none' }),
    requestOfParty: on({ org: 'org_vendor', ask: '请查接口' }),
    promiseRequest: on({ promisedBy: '2026-02-11T08:00:00+08:00' }, { request: 'party_none' }),
    answerRequest: on({ text: '接口正常' }, { request: 'party_none' }),
    informOfCase: on({ audience: 'hospital', purpose: 'comfort', text: '正在处理' }),
    arriveAtCase: on({}),
    acceptSolution: on({}),
    setHandling: on({ handling: 'remote' }),
    changeSeverity: on({ severity: 'major', reason }),
    remoteFailed: on({ reason }),
    pauseCase: on({ reason }),
    resumeCase: on({ reason }),
    answerCase: on({ text: '答' }),
    replyToCase: on({ to: 'hospital', text: '答' }),
    resolveCase: on({ cause: '配置', party: 'supplier', solution: '改回' }),
    proposeCause: on({ party: 'supplier', cause: '配置' }),
    agreeCause: on({ agree: true }),
    linkCase: on({ other }),
    unlinkCase: { params: { ...params, other } },
    mergeCase: on({ into: other }),
    reopenCase: on({ reason }),
    followUpCase: on({ result: 'satisfied' }),
    correctReportTime: on({ reportedAt: '2026-02-10T08:00:00+08:00', reason }),
    revealPatient: on({ reason }),
    undoAct: on({ fact: 'fact_none' }),
    watchCase: on({ watch: true }),
  };
};
