import { type Instant, instantOf } from '@yinuo/kernel';
import type { PersonActor } from '@yinuo/platform';
import { contractText, instantAt, openTestDesk, type TestDesk } from '../../../testing/index.ts';
import { proposePenalties } from '../index.ts';

export interface SettleDesk extends TestDesk {
  readonly contract: string;
  readonly leader: PersonActor;
  readonly it: PersonActor;
  readonly finance: PersonActor;
  readonly lead: PersonActor;
  readonly boss: PersonActor;
  /** The poller's round. */
  propose(): Promise<number>;
  /** `2026-03-10T09:00:00` */
  at(text: string): void;
  /** So many minutes after it. */
  instant(text: string, minutes: number): Instant;
  countFacts(type: string): Promise<number>;
}

interface Founding {
  readonly slug?: Parameters<typeof contractText>[0];
  readonly change?: (yaml: string) => string;
  readonly now?: string;
}

/** A desk with one of the four contracts, signed on 2026-01-01. */
export async function openSettleDesk(options: Founding = {}): Promise<SettleDesk> {
  const { slug = 'zhongkai', change = (yaml: string) => yaml, now = '2026-01-01T09:00:00' } = options;
  const desk = await openTestDesk({ now: instantAt(now) });
  const contract = await desk.found({ yaml: change(contractText(slug)), thirdParties: ['vendor'] });
  return {
    ...desk,
    contract,
    leader: desk.person('hospital-leader', 'first'),
    it: desk.person('hospital-it', 'first'),
    finance: desk.person('hospital-finance', 'first'),
    lead: desk.person('supplier-lead', 'supplier'),
    boss: desk.person('supplier-leader', 'supplier'),
    propose: async () => (await proposePenalties(desk, { kind: 'system', job: 'test' }, { contract })).proposed,
    at: (text) => desk.clock.set(instantAt(text)),
    instant: (text, minutes) => instantOf(instantAt(text) + minutes * 60_000),
    async countFacts(type) {
      const { rows } = await desk.pool.query<{ n: number }>('select count(*) as n from fact where type = $1', [type]);
      return rows[0]?.n ?? -1;
    },
  };
}
