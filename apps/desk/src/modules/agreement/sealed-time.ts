import { beijingDate, type DateText, type Instant } from '@yinuo/kernel';
import { type CommandContext, Fault } from '@yinuo/platform';
import { sql } from 'kysely';
import { within } from './store/contract-store.ts';
import { db } from './tables.ts';

export interface SealedSpan {
  readonly period: string;
  readonly from: DateText;
  readonly to: DateText;
}

const LOCK = 7301791;

/**
 * Waits until what is being dated back is there or gone, and lets nothing more be until the end of the transaction. Who
 * seals takes it before reading what is sealed.
 */
export async function holdTime({ tx }: CommandContext, contractId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${contractId}, ${LOCK}))`.execute(tx);
}

/** Closes the days of a period that both sides signed: from now on nothing can be dated back into them. */
export async function sealTime(ctx: CommandContext, contractId: string, span: SealedSpan): Promise<void> {
  if (beijingDate(ctx.now) <= span.to) throw new Fault('period.not-over', { period: span.period, to: span.to });
  await db(ctx.tx)
    .insertInto('sealed_time')
    .values({
      contract_id: contractId,
      period: span.period,
      from_on: span.from,
      to_on: span.to,
      sealed_at: new Date(ctx.now),
    })
    .execute();
}

/** Refuses what is said to have happened on a day that both sides have signed; nobody seals it until this transaction ends. */
export async function refuseSealedTime({ tx, scope }: CommandContext, contractId: string, at: Instant): Promise<void> {
  await sql`select pg_advisory_xact_lock_shared(hashtextextended(${contractId}, ${LOCK}))`.execute(tx);
  const day = beijingDate(at);
  const sealed = await db(tx)
    .selectFrom('sealed_time')
    .select('period')
    .where('contract_id', '=', contractId)
    .where(within(scope, 'contract_id'))
    .where('from_on', '<=', day)
    .where('to_on', '>=', day)
    .orderBy('sealed_at')
    .limit(1)
    .executeTakeFirst();
  if (sealed) throw new Fault('period.sealed', { period: sealed.period, day });
}
