import type { Side } from '@yinuo/api';
import { Fault } from '@yinuo/platform';
import { partiesOf } from '../../../agreement/index.ts';
import { peopleById } from '../../../org/index.ts';
import type { OpenCase } from '../../open-case.ts';

/** A person of one side of the case's contract, by id; anybody else is refused as a wrong field. */
export async function namedPerson(open: OpenCase, id: string, side: Side): Promise<{ id: string; name: string }> {
  const { ctx, row } = open;
  const person = (await peopleById(ctx.tx, ctx.scope, [id])).get(id);
  const parties = await partiesOf(ctx.tx, ctx.scope, row.contract_id);
  if (!person || !parties.some((party) => party.side === side && party.orgId === person.orgId))
    throw new Fault('input.invalid', {}, [{ path: 'person', rule: 'unknown' }]);
  return { id: person.id, name: person.name };
}
