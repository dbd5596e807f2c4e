import type { CapacityView } from '@yinuo/api';
import { query } from '@yinuo/platform';
import { z } from 'zod';
import { requireParty } from '../probes/read-probes.ts';
import { capacityOf } from './capacity-of.ts';

export const readCapacity = query({
  name: 'watch.capacity',
  permission: 'watch.read',
  input: z.strictObject({ contract: z.string() }),
  async run(ctx, { contract }): Promise<CapacityView> {
    await requireParty(ctx, contract);
    return { items: await capacityOf(ctx, contract) };
  },
});
