import { type Instant, parseInstant, type Text } from '@yinuo/kernel';
import { type Contract, HANDLING_WORDS, Handling, PARTY_WORDS } from '@yinuo/obligations';
import type { CaseFact } from '../../cases/index.ts';
import { fullTime } from './times.ts';
import { CHANNEL_WORDS, contractWords } from './words.ts';

export interface Step {
  readonly at: Instant;
  /** Since the report. */
  readonly sinceMs: number;
  readonly who: Text;
  readonly what: Text;
}

/** 处理步骤: what was done, in order. Internal notes and the desk's own marks stay out; the clocks are told beside it. */
export function stepsOf(facts: readonly CaseFact[], reportedAt: Instant, contract: Contract): Step[] {
  return facts.flatMap((fact) => {
    if (fact.data.internal === true) return [];
    const what = sentence(fact, contract);
    return what === null ? [] : [{ at: fact.at, sinceMs: fact.at - reportedAt, who: whoOf(fact), what }];
  });
}

/** One act in words, or null for what is no step of the handling. */
export function sentence(fact: CaseFact, contract: Contract): Text | null {
  const head = headOf(fact, contract);
  const text = textOf(fact, 'text') ?? textOf(fact, 'solution');
  if (head === null || text === null) return head;
  return { zh: `${head.zh}：${text}`, en: `${head.en}: ${text}` };
}

const both = (zh: string, en: string): Text => ({ zh, en });

const PLAIN: Readonly<Record<string, Text>> = {
  'case.responded': both('响应', 'responded'),
  'case.handed-off': both('转交技术', 'handed off'),
  'case.arrived': both('到达现场', 'on site'),
  'case.solution-accepted': both('医院认可方案', 'the hospital accepted the solution'),
  'case.resolved': both('解决', 'resolved'),
  'case.answered': both('答复', 'answered'),
  'case.remote-failed': both('远程未能解决', 'remote attempt failed'),
  'case.paused': both('暂停', 'paused'),
  'case.resumed': both('恢复', 'resumed'),
  'case.reopened': both('重新打开', 'reopened'),
  'case.noted': both('记录', 'noted'),
  'case.work-order-returned': both('工单办回', 'work order returned'),
  'case.followed-up': both('回访', 'followed up'),
  'case.closed': both('关闭', 'closed'),
};

function headOf(fact: CaseFact, contract: Contract): Text | null {
  const named = (field: string): string => textOf(fact, field) ?? '';
  switch (fact.type) {
    case 'case.reported':
      return reported(fact, named('title'));
    case 'case.responded':
      return fact.channel === 'phone' ? both('电话响应', 'responded by telephone') : (PLAIN[fact.type] ?? null);
    case 'case.assigned':
      return both(`主责：${nameIn(fact, 'owner')}`, `owner: ${nameIn(fact, 'owner')}`);
    case 'case.handed-over':
      return both(`转备岗：${nameIn(fact, 'owner')}`, `handed over to ${nameIn(fact, 'owner')}`);
    case 'case.escalated':
      return both(`升级工单：${named('asked')}`, `work order: ${named('asked')}`);
    case 'case.requested':
      return both(`协调第三方「${named('party')}」：${named('ask')}`, `asked ${named('party')}: ${named('ask')}`);
    case 'case.request-promised':
      return both(
        `「${named('party')}」承诺 ${instantIn(fact, 'promisedBy')} 前办理`,
        `${named('party')} promised it by ${instantIn(fact, 'promisedBy')}`,
      );
    case 'case.request-answered':
      return both(`「${named('party')}」答复`, `${named('party')} answered`);
    case 'case.replied':
      return fact.data.to === 'patient'
        ? both('回复患者', 'replied to the patient')
        : both('回复医院', 'replied to the hospital');
    case 'case.notified':
      return notified(named('demand'), contract);
    case 'case.severity-changed': {
      const severity = contractWords(contract).severity('fault', textOf(fact, 'severity'));
      const from = contractWords(contract).severity('fault', textOf(fact, 'from'));
      return both(`级别由${from.zh}改为${severity.zh}`, `severity changed from ${from.en} to ${severity.en}`);
    }
    case 'case.report-time-corrected': {
      const [from, to] = [instantIn(fact, 'from'), instantIn(fact, 'reportedAt')];
      return both(`报告时间由 ${from} 更正为 ${to}`, `time of the report corrected from ${from} to ${to}`);
    }
    case 'case.handling-set': {
      const handling = HANDLING_WORDS[Handling.catch('none').parse(fact.data.handling)];
      return both(`处理方式定为${handling.zh}`, `handling: ${handling.en}`);
    }
    case 'case.cause-set':
      return causeSet(fact, named('cause'));
    default:
      return PLAIN[fact.type] ?? null;
  }
}

function reported({ channel }: CaseFact, title: string): Text {
  const words = CHANNEL_WORDS[channel ?? 'other'] ?? channel ?? '';
  return both(`报告（${words}）：${title}`, `reported (${channel ?? 'other'}): ${title}`);
}

function causeSet(fact: CaseFact, cause: string): Text {
  const { party, agreed } = fact.data;
  const words = PARTY_WORDS[party === 'hospital' || party === 'third-party' ? party : 'supplier'];
  return both(
    `认定责任方：${words.zh}${agreed === true ? '' : '（待对方认定）'}；原因：${cause}`,
    `responsible: ${words.en}${agreed === true ? '' : ' (not agreed yet)'}; cause: ${cause}`,
  );
}

/** «告知：协助医院启动信息系统故障应急预案», by the demand's name in the contract. */
function notified(demand: string, { clauses }: Contract): Text {
  if (demand === '') return both('告知', 'informed');
  const demands = clauses
    .flatMap(({ obligations = [] }) => obligations)
    .flatMap((obligation) => (obligation.type === 'clock' ? (obligation.demands ?? []) : []));
  const title = demands.find(({ name }) => name === demand)?.title ?? both(demand, demand);
  return both(`告知：${title.zh}`, `informed: ${title.en}`);
}

function whoOf({ actor: { kind, name } }: CaseFact): Text {
  if (name !== null) return both(name, name);
  return kind === 'robot' ? both('接口', 'interface') : both('系统', 'the desk');
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
