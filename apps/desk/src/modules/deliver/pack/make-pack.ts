import type { Text } from '@yinuo/kernel';
import { type Clock, command, Fault, type Platform, query } from '@yinuo/platform';
import { z } from 'zod';
import { contractForJudging } from '../../agreement/index.ts';
import { evidenceFile } from '../../ledger/index.ts';
import { type About, DRAFTED_BY, queueDocument } from '../documents/queue-document.ts';
import { findContent, findDocument } from '../documents/store/document-store.ts';
import { KeptMonths } from '../gather/reading.ts';
import { makeDocument } from '../render/render-document.ts';
import { Asked, currentDocument } from './current-document.ts';
import { type Elsewhere, owedDocuments, type RecordToTake, type WantedDocument } from './owed-documents.ts';

const SYSTEM = { kind: 'system', job: 'document-pack' } as const;

export interface PackOrder {
  /** The contract's own id, as its YAML says it. */
  readonly slug: string;
  readonly period: string;
  readonly save: (name: string, content: Uint8Array) => Promise<void>;
  readonly tell: (line: PackLine) => void;
  readonly signal?: AbortSignal;
}
export interface PackLine {
  readonly number: number;
  readonly of: number;
  readonly title: Text;
  /** «2026-W09», or a case's number. */
  readonly about: string;
  readonly file: string | null;
  /** It was made before and still holds. */
  readonly known: boolean;
  readonly fault: string | null;
  readonly ms: number;
}
export interface PackMade {
  readonly made: number;
  readonly known: number;
  readonly failed: number;
  readonly toCome: number;
  readonly elsewhere: readonly Elsewhere[];
}

/**
 * Makes every document that a contract owes for a period, all judged at one instant, two at a time: while one is written the
 * other is read; the cases of a month are read once. What tells of its whole period already, or was handed over, is taken as
 * it is. The pack with which a term is handed over comes after the documents that it lists.
 */
export async function makePack(platform: Platform, order: PackOrder): Promise<PackMade> {
  const now = platform.clock.now();
  const frozen: Platform = { ...platform, clock: { now: () => now } satisfies Clock };
  const kept = new KeptMonths();
  const { contract, wanted, records, toCome, elsewhere } = await owedDocuments(frozen, SYSTEM, {
    slug: order.slug,
    period: order.period,
  });
  const counts = { made: 0, known: 0, failed: 0 };
  const of = wanted.length + records.length;
  const make = async ({ about, title }: WantedDocument): Promise<void> => {
    const started = performance.now();
    const current = await currentDocument(frozen, SYSTEM, { contract: contract.id, about });
    const id = current ?? (await queueForPack(frozen, SYSTEM, { contract: contract.id, about }));
    const fault = current === null ? await makeDocument(frozen, id, kept) : null;
    const file = fault === null ? await fileOf(frozen, SYSTEM, { id }) : null;
    if (file) await order.save(file.name, file.content);
    counts[file === null ? 'failed' : current === null ? 'made' : 'known'] += 1;
    const line = { number: counts.made + counts.known + counts.failed, of, title, about: nameOf(about) };
    const ms = performance.now() - started;
    order.tell({ ...line, file: file?.name ?? null, known: current !== null, fault, ms });
  };
  const isLast = ({ about }: WantedDocument): boolean => about.kind === 'handover-pack';
  await inTurns(
    wanted.filter((one) => !isLast(one)),
    make,
    order.signal,
  );
  await inTurns(wanted.filter(isLast), make, order.signal);
  for (const [index, { title, period, from }] of records.entries()) {
    if (order.signal?.aborted) break;
    const started = performance.now();
    const { name, content } = await recordFile(frozen, SYSTEM, { from });
    // Files that people hand in may bear any name, and two the same.
    const named = `${title.zh}-${contract.code}-${period}-${from.file.slice(-6)}-${name}`;
    const file = named.replaceAll(FORBIDDEN, '-');
    await order.save(file, content);
    counts.known += 1;
    const line = { number: wanted.length + index + 1, of, title, about: period, file };
    order.tell({ ...line, known: true, fault: null, ms: performance.now() - started });
  }
  return { ...counts, toCome, elsewhere };
}

const AT_ONCE = 2;

/** Each of them, so many at once, in their order; ends early when it is told to, or when one throws. */
async function inTurns<T>(items: readonly T[], work: (item: T) => Promise<void>, signal?: AbortSignal): Promise<void> {
  const rest = items.values();
  const worker = async (): Promise<void> => {
    for (const item of rest) {
      if (signal?.aborted) return;
      await work(item);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}

const FORBIDDEN = /[\\/:*?"<>|]/g;

const recordFile = query({
  name: 'document.record-file',
  permission: 'system',
  input: z.strictObject({ from: z.custom<RecordToTake['from']>() }),
  async run(ctx, { from }): Promise<{ readonly name: string; readonly content: Uint8Array }> {
    const file = await evidenceFile(ctx.tx, ctx.scope, from.occurrence, from.file);
    if (file === null) throw new Fault('not-found', { file: from.file });
    return file;
  },
});

const nameOf = (about: About): string => ('case' in about ? about.case.number : about.span.name);

const queueForPack = command({
  name: 'document.queue-for-pack',
  permission: 'system',
  input: Asked,
  async run(ctx, { contract: id, about }): Promise<string> {
    const contract = await contractForJudging(ctx.tx, ctx.scope, id, ctx.now);
    const document = await queueDocument(ctx, contract, about, {
      asked: { id: null, name: DRAFTED_BY },
      scheduled: false,
    });
    if (document === null) throw new Fault('state.conflict', { kind: about.kind });
    return document;
  },
});

const fileOf = query({
  name: 'document.file-of',
  permission: 'system',
  input: z.strictObject({ id: z.string() }),
  async run({ tx, scope }, { id }): Promise<{ name: string; content: Buffer } | null> {
    const [row, found] = [await findDocument(tx, scope, id), await findContent(tx, scope, id)];
    if (!row || !found?.content) return null;
    // Two numbers of one name cannot be: kind, period and revision stand in it.
    return { name: (row.file_name ?? row.id).replaceAll(FORBIDDEN, '-'), content: found.content };
  },
});
