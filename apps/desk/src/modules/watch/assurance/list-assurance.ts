import type { AssuranceView } from '@yinuo/api';
import { query } from '@yinuo/platform';
import { z } from 'zod';
import { requireParty } from '../probes/read-probes.ts';
import { selectAssurance } from '../store/assurance-store.ts';
import { assuranceView } from './assurance-view.ts';

export const listAssurance = query({
  name: 'assurance.list',
  permission: 'watch.read',
  input: z.strictObject({ contract: z.string() }),
  async run(ctx, { contract }): Promise<{ items: AssuranceView[] }> {
    await requireParty(ctx, contract);
    return { items: (await selectAssurance(ctx.tx, ctx.scope, contract)).map((row) => assuranceView(ctx, row)) };
  },
});
