import { AddShift } from '@yinuo/api';
import { formatInstant } from '@yinuo/kernel';
import { command, Fault } from '@yinuo/platform';
import { partiesOf } from '../../agreement/index.ts';
import { peopleById } from '../../org/index.ts';
import { spanOfTexts } from '../day-of-text.ts';
import { insertShift } from '../store.ts';

/** Only people of the contract's own supplier go on its rota. */
export const addShift = command({
  name: 'rota.add-shift',
  permission: 'rota.edit',
  input: AddShift,
  async run(ctx, input) {
    const { from, to } = spanOfTexts(input.startsAt, input.endsAt);
    const supplier = (await partiesOf(ctx.tx, ctx.scope, input.contract)).find((party) => party.side === 'supplier');
    if (!supplier) throw new Fault('not-found', { contract: input.contract });
    const person = (await peopleById(ctx.tx, ctx.scope, [input.person])).get(input.person);
    if (person?.orgId !== supplier.orgId) throw new Fault('not-found', { person: input.person });
    const id = ctx.newId('shift');
    await insertShift(ctx.tx, { id, contract: input.contract, person: input.person, duty: input.duty, from, to });
    await ctx.record({
      type: 'rota.shift-added',
      contract: input.contract,
      subject: id,
      at: ctx.now,
      data: {
        person: input.person,
        name: person.name,
        duty: input.duty,
        from: formatInstant(from),
        to: formatInstant(to),
      },
    });
    return { id };
  },
});
