import { WatchSettings } from '@yinuo/api';
import { command, query } from '@yinuo/platform';
import { z } from 'zod';
import { requireParty } from '../probes/read-probes.ts';
import { findSettings, putSettings } from '../store/setting-store.ts';

const OfContract = z.strictObject({ contract: z.string() });

export const getSettings = query({
  name: 'watch.settings',
  permission: 'watch.read',
  input: OfContract,
  async run(ctx, { contract }) {
    await requireParty(ctx, contract);
    return findSettings(ctx.tx, ctx.scope, contract);
  },
});

export const setSettings = command({
  name: 'watch.set-settings',
  permission: 'watch.manage',
  input: WatchSettings.extend(OfContract.shape),
  async run(ctx, { contract, ...settings }) {
    await requireParty(ctx, contract);
    await putSettings(ctx.tx, contract, settings);
    const data = { quiet: settings.quiet, remindMinutes: settings.remindMinutes };
    await ctx.record({ type: 'watch.settings-changed', contract, subject: contract, at: ctx.now, data });
    return settings;
  },
});
