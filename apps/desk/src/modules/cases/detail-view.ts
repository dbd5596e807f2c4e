import type { CaseAttachment, CaseLink, CaseTask, PartyRequest, TimelineEntry, WorkOrder } from '@yinuo/api';
import type { CaseFact } from './domain/history/case-fact.ts';
import { undoneFacts } from './domain/history/effective-facts.ts';
import { lastActOf } from './domain/history/last-act.ts';
import { maskData, maskText } from './domain/text/mask-text.ts';
import type { AskedRow, OrderRow, RequestRow } from './store/passing-store.ts';
import type { TaskRow } from './store/task-store.ts';
import { instantText, nullableInstantText, personRef } from './view.ts';

interface FileHead {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly bytes: number;
  readonly person_id: string | null;
  readonly person_name: string;
  readonly at: number;
}

export const attachmentView = (file: FileHead): CaseAttachment => ({
  id: file.id,
  name: file.name,
  type: file.type,
  bytes: file.bytes,
  by: { id: file.person_id, name: file.person_name },
  at: instantText(file.at),
});

/** What an outsider's people see of the timeline: the report, what they were asked, the end, and their own acts. */
const FOR_OUTSIDER: ReadonlySet<string> = new Set(['case.reported', 'case.resolved', 'case.closed', 'case.reopened']);

/** And what of these facts, unless the fact is their own: nothing of the patient, nor of how the contract stands. */
const TOLD_OUTSIDER: ReadonlySet<string> = new Set([
  'kind',
  'severity',
  'module',
  'title',
  'solution',
  'symptom',
  'request',
  'org',
  'party',
  'promisedBy',
]);

export interface Reader {
  readonly person: string | null;
  readonly org: string | null;
  readonly outsider: boolean;
}

/** The facts of a case as its history, by when they happened; internal notes carry their text for the own side only. */
export function timeline(
  facts: readonly CaseFact[],
  notes: ReadonlyMap<string, string>,
  reader: Reader,
): TimelineEntry[] {
  const undone = undoneFacts(facts);
  const undoable = new Set(reader.person === null ? [] : lastActOf(facts, reader.person).map((fact) => fact.id));
  return facts
    .filter((fact) => fact.type !== 'case.watched' && isFor(fact, reader))
    .toSorted((a, b) => a.at - b.at || a.seq - b.seq)
    .map((fact) => toldTo(fact, reader))
    .map((fact) => entryOf(fact, notes.get(fact.id) ?? null, undone.get(fact.id) ?? null, undoable.has(fact.id)));
}

function toldTo(fact: CaseFact, { org, outsider }: Reader): CaseFact {
  if (!outsider || fact.org === org) return fact;
  const told = Object.entries(fact.data).filter(([name]) => name === 'text' || TOLD_OUTSIDER.has(name));
  return { ...fact, data: Object.fromEntries(told) };
}

function isFor(fact: CaseFact, { org, outsider }: Reader): boolean {
  if (fact.data.internal === true && fact.org !== org) return false;
  if (!outsider || FOR_OUTSIDER.has(fact.type)) return true;
  return fact.org === org || fact.data.org === org;
}

const KINDS = ['person', 'robot', 'system', 'anonymous'] as const;

function entryOf(fact: CaseFact, note: string | null, undoneBy: string | null, undoable: boolean): TimelineEntry {
  const { text, internal, ...data } = fact.data;
  return {
    id: fact.id,
    type: fact.type,
    at: instantText(fact.at),
    recordedAt: instantText(fact.recordedAt),
    by: { kind: KINDS.find((kind) => kind === fact.actor.kind) ?? 'system', id: fact.actor.id, name: fact.actor.name },
    channel: fact.channel,
    text: note ?? (typeof text === 'string' ? maskText(text) : null),
    internal: internal === true,
    data: maskData(data),
    undoneBy,
    undoable,
  };
}

export const taskView = (row: TaskRow, now: number): CaseTask => ({
  id: row.id,
  case: row.case_id,
  number: row.number,
  contract: row.contract_id,
  caseTitle: maskText(row.title),
  kind: row.kind,
  name: row.name,
  title: { zh: row.title_zh, en: row.title_en },
  clause: row.clause,
  since: instantText(row.since),
  due: instantText(row.due_at),
  overdue: row.done_at === null && row.due_at < now,
  doneAt: nullableInstantText(row.done_at),
  assignee: personRef(row.owner_id, row.owner_name),
});

/** What a third party was asked, as its own task: owed by its promise, else at once. */
export const askedTaskView = (row: AskedRow, now: number): CaseTask => {
  const due = row.promised_by ?? row.asked_at;
  const ask = maskText(row.ask);
  return {
    id: row.id,
    case: row.case_id,
    number: row.number,
    contract: row.contract_id,
    caseTitle: maskText(row.title),
    kind: 'request',
    name: 'asked',
    title: { zh: ask, en: ask },
    clause: null,
    since: instantText(row.asked_at),
    due: instantText(due),
    overdue: row.promised_by !== null && due < now,
    doneAt: null,
    assignee: null,
  };
};

export const requestView = (row: RequestRow, now: number): PartyRequest => ({
  id: row.id,
  org: row.org_id,
  party: row.party,
  ask: maskText(row.ask),
  askedAt: instantText(row.asked_at),
  promisedBy: nullableInstantText(row.promised_by),
  answeredAt: nullableInstantText(row.answered_at),
  answer: row.answer === null ? null : maskText(row.answer),
  overdue: row.answered_at === null && row.promised_by !== null && row.promised_by < now,
});

export const orderView = (row: OrderRow): WorkOrder => ({
  id: row.id,
  number: row.number,
  person: personRef(row.person_id, row.person_name),
  asked: maskText(row.asked),
  tried: row.tried === null ? null : maskText(row.tried),
  openedAt: instantText(row.opened_at),
  returnedAt: nullableInstantText(row.returned_at),
  outcome: row.outcome === null ? null : maskText(row.outcome),
  change: row.change,
  advice: row.advice === null ? null : maskText(row.advice),
});

interface LinkedCase {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly state: CaseLink['state'];
}

const INWARD = { related: 'related', 'caused-by': 'causes', follows: 'followed-by', duplicate: 'duplicate' } as const;

export const linkView = (row: LinkedCase & { relation: keyof typeof INWARD; outward: boolean }): CaseLink => ({
  ...linkedCase(row),
  relation: row.outward ? row.relation : INWARD[row.relation],
});

export const linkedCase = (row: LinkedCase) => ({
  case: row.id,
  number: row.number,
  title: maskText(row.title),
  state: row.state,
});
