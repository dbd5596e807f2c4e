import type { InspectionRow } from '@yinuo/api';
import { dateOf, type Instant, instantOf, startOfDay } from '@yinuo/kernel';
import type { Platform } from '@yinuo/platform';
import { CHECKLISTS } from '../../modules/inspect/index.ts';
import type { DatabaseStatements } from '../../modules/watch/index.ts';
import { chanceOf } from '../imagine/chance.ts';

/** What the platform's database is asked most, its calls a day and what one of them takes. */
const STATEMENTS = [
  {
    id: '4021',
    text: 'select * from appointment where patient_id = $1 order by visit_at desc limit $2',
    calls: 5_200,
    ms: 14,
  },
  {
    id: '4077',
    text: 'select s.*, d.name from schedule s join doctor d on d.id = s.doctor_id where s.day between $1 and $2',
    calls: 3_900,
    ms: 38,
  },
  { id: '4103', text: 'update order_payment set state = $1, paid_at = $2 where order_no = $3', calls: 1_450, ms: 6 },
  { id: '4118', text: 'select * from lab_report where card_no = $1 and reported_at >= $2', calls: 2_100, ms: 61 },
  {
    id: '4140',
    text: 'insert into message_log (open_id, template, sent_at, result) values ($1, $2, $3, $4)',
    calls: 4_600,
    ms: 2,
  },
  {
    id: '4166',
    text: 'select count(*) from queue_ticket where department = $1 and day = $2 and state = $3',
    calls: 8_800,
    ms: 9,
  },
] as const;
const DAY_MS = 86_400_000;
/** Reports grow and nobody added an index: this one takes longer from quarter to quarter. */
const SLOWER_A_DAY: Readonly<Record<string, number>> = { '4118': 0.004 };
const COUNTS_FROM = startOfDay(dateOf(2025, 11, 15));

/** The database's figures as a performance analysis reads them (XY-11): they count on since the server was set up. */
export function statementsOf({ checklist }: InspectionRow, { clock }: Platform): readonly DatabaseStatements[] | null {
  if (CHECKLISTS.get(checklist)?.report !== 'performance') return null;
  const now = clock.now();
  const reading = { state: 'read' as const, reason: null, since: COUNTS_FROM, hidden: 3, rows: rowsUntil(now) };
  return [{ place: 'db.internal:5432/portal', name: '平台业务库', at: now, reading }];
}

function rowsUntil(now: Instant) {
  const days = Math.max(1, Math.floor((now - COUNTS_FROM) / DAY_MS));
  return STATEMENTS.map(({ id, text, calls: aDay, ms }) => {
    let [calls, totalMs] = [0, 0];
    for (let day = 0; day < days; day++) {
      const luck = chanceOf(`${id}${instantOf(COUNTS_FROM + day * DAY_MS)}`);
      const today = Math.round(aDay * (0.85 + luck.next() * 0.3));
      calls += today;
      totalMs += today * ms * (0.9 + luck.next() * 0.2) * (1 + day * (SLOWER_A_DAY[id] ?? 0));
    }
    return { id, text, calls, totalMs: Math.round(totalMs), meanMs: totalMs / calls };
  });
}
