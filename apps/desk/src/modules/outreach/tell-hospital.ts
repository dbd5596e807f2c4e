import type { CommandContext } from '@yinuo/platform';
import { partiesOf } from '../agreement/index.ts';
import { type NoticeTemplate, notify } from '../notify/index.ts';
import { peopleInRoles } from '../org/index.ts';

interface Told {
  readonly contract: string;
  readonly survey: string;
  readonly template: NoticeTemplate;
  readonly params: Readonly<Record<string, string | number>>;
  /** Beside the survey: one effect, one key. */
  readonly key: string;
}

/** What waits for the hospital in a survey: its IT department sends links and confirms what was noted. */
export async function tellHospital(
  ctx: CommandContext,
  { contract, survey, template, params, key }: Told,
): Promise<void> {
  const parties = await partiesOf(ctx.tx, ctx.scope, contract);
  const hospitals = parties.filter(({ side }) => side === 'hospital').map(({ orgId }) => orgId);
  const people = await peopleInRoles(ctx.tx, ctx.scope, hospitals, ['hospital-it']);
  const to = people.map(({ id }) => id);
  await notify(ctx, { to, template, params, contract, subject: survey, key: `survey:${survey}:${key}` });
}
