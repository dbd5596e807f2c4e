import { unclaimed } from '../match/claim-passes.ts';
import { keyOf } from '../match/exact-pass.ts';
import { contentOrder } from '../match/open-rows.ts';
import type { Run } from '../run/run.ts';
import type { JointNumber } from '../stage/staged-columns.ts';

/**
 * What no pass claimed, cut into differences: `apart (id, difference, duplicate)`. One difference is what a person would look at
 * in one go: the rest of a trade's payments, one refund, or one row that stands there twice.
 */
export async function splitDifferences(run: Run, joint: JointNumber): Promise<void> {
  const { database } = run;
  await database.run(`create table rest as select id, trade, unit, kind, side, fen from ${unclaimed}`);
  await assignUnits(database);
  await database.run('create table apart (id bigint, difference bigint, duplicate boolean)');
  await findRepeated(run, joint);
  await database.run('delete from rest where id in (select id from apart)');
  await database.run('insert into apart select id, min(id) over (partition by trade, unit), false from rest');
}

/**
 * Refunds of which a side does not say which (the HIS knows only the order): each goes to a refund of the trade that lacks this
 * side, the same amount first; where only one refund is open, all go to it.
 */
async function assignUnits(database: Run['database']): Promise<void> {
  const lacking = `select u.trade, u.unit, u.fen, s.side from
      (select trade, unit, first(fen order by side, fen) as fen from rest where unit <> '' and trade in (select trade from unsaid) group by trade, unit) u
      join (select distinct trade, side from unsaid) s using (trade)
      where not exists (from rest r where r.trade = u.trade and r.unit = u.unit and r.side = s.side)`;
  await database.run(
    `create table assigned as with
      unsaid as (from rest where kind = 1 and unit = ''),
      free as (select *, row_number() over (partition by trade, side, fen order by ${contentOrder}) as nth from open_rows where id in (select id from unsaid)),
      lacking as (${lacking}),
      wanted as (select *, row_number() over (partition by trade, side, fen order by unit) as nth from lacking),
      same as (select free.id, wanted.unit from free join wanted using (trade, side, fen, nth)),
      only_one as (select trade, side, min(unit) as unit from lacking
        where (trade, side, unit) not in (select free.trade, free.side, same.unit from same join free using (id))
        group by trade, side having count(*) = 1)
    from same union all
    select free.id, only_one.unit from free join only_one using (trade, side) where free.id not in (select id from same)`,
  );
  await database.run('update rest set unit = assigned.unit from assigned where assigned.id = rest.id');
  await database.run('drop table assigned');
}

/**
 * Rows that repeat one of their own side: of a row that was claimed, or, where a side has more rows of an amount than fit, of
 * one that stays; taking them out must make the side agree with another.
 */
async function findRepeated(run: Run, joint: JointNumber): Promise<void> {
  const { database } = run;
  await database.run(
    `create table alone as select id, trade, unit, side, fen from rest semi join
      (select trade, unit from rest group by trade, unit having min(side) = max(side)) using (trade, unit)`,
  );
  await database.run(
    `create table claimed_like as select distinct trade, case when kind = 1 then unit else '' end as unit, side, fen
      from open_rows where id in (select id from claims) and trade in (select trade from alone)`,
  );
  await database.run(
    `insert into apart select id, id, true from alone a
      where exists (from claimed_like c where c.trade = a.trade and c.side = a.side and c.fen = a.fen
        and (c.unit = a.unit or c.unit = '' or a.unit = ''))`,
  );
  await repeatsOfExact(run, joint);
  await database.run(
    `insert into apart with
      repeated as (select distinct trade, unit from rest group by trade, unit, side, fen having count(*) > 1),
      free as (from open_rows anti join apart using (id) join (select id, rest.unit as rest_unit from rest semi join repeated using (trade, unit)) using (id)),
      named as (select * replace (rest_unit as unit), exists (from rest n join open_rows o using (id) where n.trade = r.trade and n.side <> r.side and
          ((o.transaction_id = r.transaction_id and r.transaction_id <> '') or (o.his_no = r.his_no and r.his_no <> ''))) as named from free r),
      ranked as (select *, row_number() over (partition by trade, unit, side, fen order by named desc, ${contentOrder}) as nth
        from named),
      sums as (select trade, unit, side, sum(fen) as fen, sum(fen) filter (nth > 1) as extra from ranked group by trade, unit, side)
    select id, id, true from ranked semi join
      (select s.trade, s.unit, s.side from sums s join sums o on o.trade = s.trade and o.unit = s.unit and o.side <> s.side
       where s.extra <> 0 group by all
       having bool_or(s.fen - s.extra = o.fen) and not bool_or(s.fen = o.fen)) using (trade, unit, side)
    where nth > 1`,
  );
}

/** A row that stands alone, and names by another number a trade that the exact pass has claimed with the same amount. */
async function repeatsOfExact({ database, staged }: Run, joint: JointNumber): Promise<void> {
  await database.run(
    `create table alone_numbers as from (select id, kind, fen, refund_no, unnest([order_no, transaction_id, his_no, trade_no]) as number
      from open_rows semi join alone using (id) anti join apart using (id)) where number <> ''`,
  );
  for (const source of staged) {
    const key = keyOf(joint, source, 's.');
    const sameRefund = source.numbers.includes('refund_no')
      ? " and (a.refund_no = '' or s.refund_no = '' or a.refund_no = s.refund_no)"
      : '';
    for (const column of source.numbers.filter((one) => one !== 'refund_no' && one !== 'channel_refund_no')) {
      await database.run(
        `insert into apart select distinct a.id, a.id, true
          from ${source.table} s join alone_numbers a on s.${column} = a.number and s.kind = a.kind and s.fen = a.fen${sameRefund}
          where ${key} is not null and ${key} not in (select k from suspects) and a.id not in (select id from apart)`,
      );
    }
  }
  await database.run('drop table alone_numbers');
}
