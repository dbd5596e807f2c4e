import type {
  BreachLine,
  CountLine,
  FaultAnalysisReport,
  FaultLine,
  FaultTotals,
  MonthlyFaultReport,
  ReportHead,
} from '../src/index.ts';
import { rateOf } from '../src/index.ts';

const quote =
  '按月对日常故障进行分类汇总并确认解决办法向甲方汇报并形成记录；对于一般信息故障、重大信息系统故障，需要提供系统故障分析报告（包括但不限于事件描述、处理步骤、原因分析、故障影响范围、表现形式及解决方法、总结等）。';

export const sampleHead: ReportHead = {
  name: '故障处理记录和报告',
  number: 'GZ-2026-03',
  archiveNumber: 'DA-GZ-2026-03',
  contractName: '医院信息系统运行维护服务合同（2026年度）',
  contractNumber: 'XYYY-2026-0187',
  hospital: '某中医医院',
  supplier: '某信息技术有限公司',
  period: '2026年3月1日至3月31日',
  preparedBy: '运维服务部',
  preparedAt: '2026年4月2日 09:30',
  clauses: [
    { number: 'ZK-21', quote: '《故障处理记录和报告》：收集每月的故障处理记录、系统问题及解决情况，进行汇总。' },
    { number: 'XY-6', quote },
  ],
  provisional: '2027年节假日安排尚未公布，编号 GZ-2603-0004 的工作日判定为暂定，公布后重新判定。',
};

const modules = ['门诊收费', '住院护士站', '电子病历', '检验 LIS', '药房发药', '互联网医院'];
const severities = ['日常', '日常', '日常', '一般', '重大'];
const parties = ['乙方', '乙方', '甲方', 'HIS 厂商'];
const stories = [
  {
    description: '二楼收费窗口打印发票时报“打印服务无响应”，3 个窗口无法出票，患者排队约 20 人。',
    cause: '打印服务进程内存占用过高后退出。',
    solution: '重启打印服务并设置每日凌晨自动重启；补丁 3.2.7 已发布。',
  },
  {
    description: '住院护士站执行医嘱后不能提交，提示“锁等待超时”。',
    cause: '夜间统计任务与执行表长事务冲突。',
    solution: '终止统计会话，统计任务改到 02:30 并分批提交。',
  },
  {
    description: '电子病历首页保存后诊断顺序错乱。',
    cause: '接口返回的诊断未带序号，按编码排序。',
    solution: '接口补充序号字段，历史数据已核对更正 37 份。',
  },
  {
    description: '检验危急值未推送到医生工作站，检验科电话通知。',
    cause: '消息队列连接断开后未重连。',
    solution: '恢复连接并补发 4 条；增加断线重连与告警。',
  },
];

function fault(index: number): FaultLine {
  const story = stories[index % stories.length];
  const severity = severities[index % severities.length] ?? '';
  const day = String((index % 28) + 1).padStart(2, '0');
  const breached = index % 7 === 3;
  const open = index % 19 === 18;
  return {
    number: `GZ-2603-${String(index + 1).padStart(4, '0')}`,
    reportedAt: `03-${day} 09:12`,
    severity,
    module: modules[index % modules.length] ?? '',
    description: story?.description ?? '',
    respondDue: `03-${day} 09:22`,
    respondedAt: `03-${day} 09:15`,
    resolveDue: `03-${day} 10:12`,
    resolvedAt: open ? '' : `03-${day} ${breached ? '11:24' : '09:58'}`,
    verdicts: breached
      ? '响应 达成：3 分钟，限 10 分钟\n解决 违约：2 小时 12 分，限 1 小时，超时 1 小时 12 分（XY-4，工作日）'
      : '响应 达成：3 分钟，限 10 分钟\n解决 达成：46 分钟，限 1 小时（XY-4，工作日）',
    breached,
    cause: story?.cause ?? '',
    party: parties[index % parties.length] ?? '',
    solution: open ? '' : (story?.solution ?? ''),
  };
}

const breachOf = (line: FaultLine): BreachLine => ({
  number: line.number,
  clause: 'XY-4',
  clock: '解决',
  due: line.resolveDue,
  metAt: line.resolvedAt,
  over: '1 小时 12 分',
  why: '日常故障，报告于工作日，限 1 小时解决；实际 2 小时 12 分。',
  party: line.party,
  demands: '上报医院相关人员：03-04 10:20 已办\n提供替代方案：03-04 10:31 已办',
  state: '违约',
});

function totalsOf(lines: readonly FaultLine[]): FaultTotals {
  const open = lines.filter((line) => line.resolvedAt === '').length;
  const breached = lines.filter((line) => line.breached).length;
  return { reported: lines.length, resolved: lines.length - open, open, breached, excused: 0 };
}

function countBy(lines: readonly FaultLine[], key: (line: FaultLine) => string): CountLine[] {
  const groups = new Map<string, FaultLine[]>();
  for (const line of lines) {
    const group = groups.get(key(line));
    if (group) group.push(line);
    else groups.set(key(line), [line]);
  }
  return [...groups].map(([name, group]) => ({ name, ...totalsOf(group) }));
}

/** A month with `cases` faults, every seventh or so breached, one in nineteen open. */
export function sampleMonth(cases: number): MonthlyFaultReport {
  const faults = Array.from({ length: cases }, (_, index) => fault(index));
  const open = faults.filter((line) => line.resolvedAt === '');
  const breached = faults.filter((line) => line.breached);
  const closed = cases - open.length;
  return {
    head: sampleHead,
    totals: totalsOf(faults),
    byKind: cases === 0 ? [] : [{ name: '故障', ...totalsOf(faults) }],
    bySeverity: countBy(faults, (line) => line.severity),
    byModule: countBy(faults, (line) => line.module),
    byParty: countBy(faults, (line) => line.party),
    rates: [
      {
        name: '响应按时率',
        clause: 'XY-2～XY-4',
        rate: rateOf(cases, cases, '分母为有响应时限且已响应或已到期的故障；不计未到期 0 起。'),
      },
      {
        name: '解决按时率',
        clause: 'XY-2～XY-4',
        rate: rateOf(
          Math.max(0, closed - breached.length),
          closed,
          `分母为已解决或已到期的故障；不计未到期 ${open.length} 起。`,
        ),
      },
      { name: '到场按时率', clause: 'XY-2', rate: rateOf(0, 0, '分母为需到场的重大故障；本期无此类故障。') },
    ],
    faults,
    classes: stories.slice(0, cases).map((story, index) => ({
      name: ['打印类', '锁等待类', '数据类', '消息类'][index] ?? '',
      module: modules[index] ?? '',
      count: Math.ceil(cases / stories.length),
      cause: story.cause,
      solution: story.solution,
      confirmed: index === 3 ? '待确认' : '信息科 2026-04-02 确认',
    })),
    breaches: breached.map(breachOf),
    problems:
      cases === 0
        ? []
        : [
            {
              name: '统计任务与业务长事务冲突',
              module: '住院护士站',
              faults: 'GZ-2603-0002、GZ-2603-0006',
              effect: '夜班执行医嘱延迟约 15 分钟',
              solution: '统计任务改为只读副本执行，4 月 15 日前完成。',
              state: '处理中',
            },
          ],
    carriedOver: open.map((line) => ({
      number: line.number,
      reportedAt: line.reportedAt,
      severity: line.severity,
      module: line.module,
      description: line.description,
      progress: '已定位，厂商补丁验证中，预计 4 月 3 日上线。',
      due: line.resolveDue,
      party: line.party,
    })),
  };
}

/** One major fault with nine facts and four clocks. */
export const sampleAnalysis: FaultAnalysisReport = {
  head: {
    ...sampleHead,
    name: '系统故障分析报告',
    number: 'FX-GZ-2603-0005',
    period: '2026年3月',
    clauses: [{ number: 'XY-6', quote }],
    provisional: '',
  },
  fault: {
    number: 'GZ-2603-0005',
    title: '门诊收费系统中断',
    severity: '重大',
    module: '门诊收费',
    reportedAt: '2026-03-05 09:12:20',
    reportedBy: '门诊收费处',
    channel: '值班电话',
    handledBy: '主责工程师、数据库工程师',
    resolvedAt: '2026-03-05 10:47:05',
    duration: '1 小时 34 分 45 秒',
  },
  description:
    '2026年3月5日（周四，工作日）9时12分，门诊收费处致电值班电话，反映一楼、二楼全部收费窗口点击“结算”后长时间无响应，随后提示“连接池已满”。自助机同时不可用，患者排队约150人。值班人员按重大故障登记并立即通知主责工程师。',
  steps: [
    { at: '03-05 09:12:20', since: '0 分', who: '门诊收费处', what: '电话报告故障，登记为重大故障。' },
    { at: '03-05 09:14:02', since: '+1 分 42 秒', who: '主责工程师', what: '电话响应，远程登录检查应用与数据库。' },
    {
      at: '03-05 09:31:40',
      since: '+19 分',
      who: '主责工程师',
      what: '发现数据库活动会话 400 个，均等待同一行锁，锁源为医保对账会话。',
    },
    { at: '03-05 10:12:20', since: '+1 小时', who: '系统', what: '解决时限到期，提示协助启动信息系统故障应急预案。' },
    { at: '03-05 10:15:00', since: '+1 小时 2 分', who: '信息科', what: '启动应急预案，门诊改用手工收费单。' },
    { at: '03-05 10:38:11', since: '+1 小时 25 分', who: '现场工程师', what: '到达现场，协助窗口切换。' },
    {
      at: '03-05 10:41:30',
      since: '+1 小时 29 分',
      who: '数据库工程师',
      what: '经信息科同意终止锁源会话，会话数回落。',
    },
    { at: '03-05 10:47:05', since: '+1 小时 34 分', who: '门诊收费处', what: '窗口逐一验证结算成功，确认恢复。' },
  ],
  clocks: [
    {
      name: '响应',
      clause: 'XY-2',
      start: '03-05 09:12:20',
      due: '03-05 09:17:20',
      metAt: '03-05 09:14:02',
      verdict: '达成',
      why: '工作日，限 5 分钟，用时 1 分 42 秒。',
      breached: false,
    },
    {
      name: '解决',
      clause: 'XY-2',
      start: '03-05 09:12:20',
      due: '03-05 10:12:20',
      metAt: '03-05 10:47:05',
      verdict: '违约',
      why: '限 1 小时，用时 1 小时 34 分 45 秒，超时 34 分 45 秒；应办：协助启动应急预案，10:15 已办。',
      breached: true,
    },
    {
      name: '到场',
      clause: 'XY-2',
      start: '03-05 09:12:20',
      due: '03-05 11:12:20',
      metAt: '03-05 10:38:11',
      verdict: '达成',
      why: '限 2 小时，用时 1 小时 25 分 51 秒。',
      breached: false,
    },
  ],
  cause: {
    direct: '医保对账会话持有结算流水表行锁 52 分钟未提交，后续结算请求排队，连接池 400 个连接耗尽。',
    root: '对账程序在一个事务中处理全天 6.2 万笔流水，且没有设置锁等待超时；上线前的压力测试未覆盖对账与结算同时进行的场景。',
    party: '乙方',
    agreed: '2026-03-06 双方确认',
  },
  impact: {
    scope: '门诊一楼、二楼收费窗口 12 个，自助机 18 台；受影响患者约 430 人次。',
    span: '2026-03-05 09:08 至 10:47',
    business: '门诊收费、退费、自助缴费中断；住院、检验、药房发药未受影响。',
    data: '未丢失数据；手工收费单 86 张已于当日 15:20 前补录并核对一致。',
  },
  symptoms: '点击“结算”无响应，约 60 秒后提示“连接池已满”；自助机提示“网络繁忙”；数据库活动会话持续在 400 个。',
  temporaryFix: '启动应急预案，手工收费；终止锁源会话。',
  finalFix:
    '对账程序改为每 500 笔提交一次，设置锁等待超时 5 秒；连接池按业务分组，对账与结算隔离。已于 2026-03-08 验证上线。',
  summary:
    '本次故障响应和到场符合合同约定，解决超出约定 1 小时。定位用时 19 分钟，终止会话前的风险评估与审批用时超过 1 小时，是超时的主要原因。应将锁等待处置列入应急手册，明确授权，使同类故障可在 15 分钟内处置。',
  measures: [
    { what: '应急手册增加“锁等待处置”一节并演练', party: '乙方', by: '2026-03-31' },
    { what: '增加锁等待超过 60 秒的告警', party: '乙方', by: '2026-03-20' },
    { what: '明确工作时间终止会话的授权人', party: '甲方', by: '2026-03-20' },
  ],
};
