import { type Instant, parseInstant } from '@yinuo/kernel';
import { type Contract, HANDLING_WORDS, Handling, PARTY_WORDS } from '@yinuo/obligations';
import type { CaseFact } from '../../cases/index.ts';
import { duration, fullTime } from './times.ts';
import { CHANNEL_WORDS, contractWords } from './words.ts';

export interface Step {
  readonly at: Instant;
  /** «+12 分钟», since the report. */
  readonly since: string;
  readonly who: string;
  readonly what: string;
}

/** 处理步骤: what was done, in order. Internal notes and the desk's own marks stay out; the clocks are told beside it. */
export function stepsOf(facts: readonly CaseFact[], reportedAt: Instant, contract: Contract): Step[] {
  return facts.flatMap((fact) => {
    if (fact.data.internal === true) return [];
    const what = sentence(fact, contract);
    if (what === null) return [];
    const since = fact.at - reportedAt;
    return [{ at: fact.at, since: since === 0 ? '' : `+${duration(since)}`, who: whoOf(fact), what }];
  });
}

/** One act in words, or null for what is no step of the handling. */
export function sentence(fact: CaseFact, contract: Contract): string | null {
  const head = headOf(fact, contract);
  if (head === null) return null;
  const text = textOf(fact, 'text') ?? textOf(fact, 'solution');
  return text === null ? head : `${head}：${text}`;
}

const PLAIN: Readonly<Record<string, string>> = {
  'case.responded': '响应',
  'case.handed-off': '转交技术',
  'case.arrived': '到达现场',
  'case.solution-accepted': '医院认可方案',
  'case.resolved': '解决',
  'case.answered': '答复',
  'case.remote-failed': '远程未能解决',
  'case.paused': '暂停计时',
  'case.resumed': '恢复计时',
  'case.reopened': '重新打开',
  'case.noted': '记录',
  'case.work-order-returned': '工单办回',
  'case.followed-up': '回访',
  'case.closed': '关闭',
  'case.report-time-corrected': '更正报告时间',
};

function headOf(fact: CaseFact, contract: Contract): string | null {
  const named = (field: string): string => textOf(fact, field) ?? '';
  switch (fact.type) {
    case 'case.reported':
      return `报告（${CHANNEL_WORDS[fact.channel ?? 'other'] ?? fact.channel ?? ''}）：${named('title')}`;
    case 'case.responded':
      return fact.channel === 'phone' ? '电话响应' : '响应';
    case 'case.assigned':
      return `主责：${nameIn(fact, 'owner')}`;
    case 'case.handed-over':
      return `转备岗：${nameIn(fact, 'owner')}`;
    case 'case.escalated':
      return `升级工单：${named('asked')}`;
    case 'case.requested':
      return `协调第三方「${named('party')}」：${named('ask')}`;
    case 'case.request-promised':
      return `「${named('party')}」承诺 ${instantIn(fact, 'promisedBy')} 前办理`;
    case 'case.request-answered':
      return `「${named('party')}」答复`;
    case 'case.replied':
      return fact.data.to === 'patient' ? '回复患者' : '回复医院';
    case 'case.notified':
      return `告知${demandTitle(named('demand'), contract)}`;
    case 'case.severity-changed':
      return `级别改为${contractWords(contract).severity('fault', textOf(fact, 'severity')).zh}`;
    case 'case.handling-set':
      return `处理方式定为${HANDLING_WORDS[Handling.catch('none').parse(fact.data.handling)].zh}`;
    case 'case.cause-set':
      return `认定责任方：${partyIn(fact)}${fact.data.agreed === true ? '' : '（待对方认定）'}；原因：${named('cause')}`;
    default:
      return PLAIN[fact.type] ?? null;
  }
}

function whoOf(fact: CaseFact): string {
  if (fact.actor.name !== null) return fact.actor.name;
  return fact.actor.kind === 'robot' ? '接口' : '系统';
}

function textOf(fact: CaseFact, field: string): string | null {
  const value = fact.data[field];
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

function nameIn(fact: CaseFact, field: string): string {
  const value = fact.data[field];
  const name = typeof value === 'object' && value !== null && 'name' in value ? value.name : null;
  return typeof name === 'string' ? name : '';
}

function instantIn(fact: CaseFact, field: string): string {
  const parsed = parseInstant(textOf(fact, field) ?? '');
  return parsed.ok ? fullTime(parsed.value) : '';
}

function partyIn(fact: CaseFact): string {
  const { party } = fact.data;
  return PARTY_WORDS[party === 'hospital' || party === 'third-party' ? party : 'supplier'].zh;
}

/** «：协助医院启动信息系统故障应急预案», by the demand's name in the contract. */
function demandTitle(name: string, contract: Contract): string {
  if (name === '') return '';
  for (const clause of contract.clauses)
    for (const obligation of clause.obligations ?? []) {
      const demand = obligation.type === 'clock' ? obligation.demands?.find((one) => one.name === name) : undefined;
      if (demand !== undefined) return `：${demand.title.zh}`;
    }
  return `：${name}`;
}
