import { type MoneySettings, type MoneySettingsView, OfMoneyContract, MoneySettings as Settings } from '@yinuo/api';
import { type CommandContext, command, permissionsOfActor, type QueryContext, query } from '@yinuo/platform';
import { contractForJudging } from '../../agreement/index.ts';
import { agreedTimes } from '../domain/agreed-times.ts';
import { morningTime } from '../domain/morning-plan.ts';
import { requireContract } from '../scope.ts';
import { findSettings, putSettings } from './store.ts';

export const USUAL: MoneySettings = { morningAt: null, opensCases: true, severity: null, leaveOut: [] };

export const readSettings = query({
  name: 'money.read-settings',
  permission: 'money.read',
  input: OfMoneyContract,
  run: (ctx, { contract }) => viewOf(ctx, contract),
});

export const changeSettings = command({
  name: 'money.change-settings',
  permission: 'money.source',
  input: OfMoneyContract.extend(Settings.shape),
  async run(ctx: CommandContext, { contract, ...settings }): Promise<MoneySettingsView> {
    await requireContract(ctx.tx, ctx.scope, contract);
    await putSettings(ctx.tx, ctx.scope, contract, settings, ctx.now);
    await ctx.record({
      type: 'money.settings-changed',
      contract,
      subject: contract,
      at: ctx.now,
      data: { ...settings },
    });
    return viewOf(ctx, contract);
  },
});

async function viewOf({ tx, scope, actor, now }: QueryContext, contract: string): Promise<MoneySettingsView> {
  const settings = (await findSettings(tx, scope, contract)) ?? USUAL;
  const { contract: text } = await contractForJudging(tx, scope, contract, now);
  const may = permissionsOfActor(actor).has('money.source') ? ['change'] : [];
  return { ...settings, contract, morning: morningTime(settings.morningAt, agreedTimes(text).morningBy), may };
}
