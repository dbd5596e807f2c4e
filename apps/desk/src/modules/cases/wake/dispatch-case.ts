import { beijingDate } from '@yinuo/kernel';
import { engineersOf } from '../../agreement/index.ts';
import { notify } from '../../notify/index.ts';
import { peopleById } from '../../org/index.ts';
import { onDuty } from '../../rota/index.ts';
import { firstOwner } from '../domain/hand-over.ts';
import type { JudgedCase } from '../keep-case.ts';
import { addFact, type OpenCase } from '../open-case.ts';
import { hospitalDesk, supplierDesk } from './whom-to-tell.ts';

/** Gives a new case to the contract's primary, and on to whoever stands in when the primary is not on duty (ZK-3). */
export async function dispatchCase(open: OpenCase, { history }: JudgedCase): Promise<void> {
  const { ctx, row } = open;
  const key = `${row.id}:dispatched`;
  if (history.state !== 'open' || open.facts.some((fact) => fact.key === key)) return;
  const { contract_id: contract, number, title, kind, severity } = row;
  const named = (await engineersOf(ctx.tx, ctx.scope, contract, beijingDate(ctx.now))).primary;
  const duty = await onDuty(ctx.tx, ctx.scope, contract, ctx.now);
  const { owner, standIn } = firstOwner(named, duty);
  const backup = standIn ?? duty.backup;
  const people = await peopleById(
    ctx.tx,
    ctx.scope,
    [owner, standIn, backup].filter((id) => id !== null),
  );
  const holder = (id: string | null) => (id === null ? null : { id, name: people.get(id)?.name ?? id });
  if (history.owner === null)
    await addFact(open, {
      type: 'case.assigned',
      at: ctx.now,
      data: { owner: holder(owner), backup: holder(backup) },
      key,
    });
  else await addFact(open, { type: 'case.dispatched', at: ctx.now, key });
  if (standIn !== null && history.owner === null) {
    const data = { from: holder(owner), owner: holder(standIn), reason: 'off-duty' };
    await addFact(open, { type: 'case.handed-over', at: ctx.now, data, key: `${row.id}:handed-over` });
  }
  const responsible = [owner, standIn].filter((id) => id !== null);
  const params = { number, title, kind, severity };
  const told = { params, contract, subject: row.id };
  await notify(ctx, { to: responsible, template: 'case.assigned', ...told, key: `${key}:assigned` });
  const desks = [...(await supplierDesk(open)), ...(await hospitalDesk(open))];
  const others = desks.filter((id) => !responsible.includes(id) && id !== row.reporter_id);
  await notify(ctx, { to: others, template: 'case.reported', ...told, key: `${key}:reported` });
}
