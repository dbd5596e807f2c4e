import { CaseParams, RequestOfParty } from '@yinuo/api';
import { formatInstant, type Instant, parseInstant } from '@yinuo/kernel';
import { command, Fault } from '@yinuo/platform';
import { partiesOf } from '../../../agreement/index.ts';
import { notify } from '../../../notify/index.ts';
import { organisationNames, peopleInRoles } from '../../../org/index.ts';
import { keepCase } from '../../keep-case.ts';
import { addFact, instantOfAct, type OpenCase, openCase } from '../../open-case.ts';
import { filesOfCase } from '../../store/file-store.ts';
import { insertRequest } from '../../store/passing-store.ts';

/** Asks a third party while we stay the case's owner (ZK-9); an organisation with an account sees the case from then on. */
export const requestOfParty = command({
  name: 'case.request',
  permission: 'case.coordinate',
  input: RequestOfParty.extend(CaseParams.shape),
  async run(ctx, input) {
    const open = await openCase(ctx, 'request', input);
    const at = await instantOfAct(open, input.at);
    const org = input.org ?? null;
    const party = org === null ? input.party : await nameOfParty(open, org);
    if (party === undefined) throw new Fault('input.invalid', {}, [{ path: 'party', rule: 'required' }]);
    const promisedBy = input.promisedBy === undefined ? null : promiseOf(input.promisedBy, at);
    const files = await attached(open, input.files ?? []);
    const request = ctx.newId('request');
    const { id: caseId, contract_id: contractId, number, title } = open.row;
    await insertRequest(ctx.tx, ctx.scope, {
      id: request,
      caseId,
      contractId,
      org,
      party,
      ask: input.ask,
      askedAt: at,
      promisedBy,
      files,
    });
    const data = {
      request,
      org,
      party,
      text: input.ask,
      promisedBy: promisedBy === null ? null : formatInstant(promisedBy),
      ...(files.length === 0 ? {} : { files }),
    };
    const fact = await addFact(open, { type: 'case.requested', at, channel: input.channel, data });
    const contacts = org === null ? [] : await peopleInRoles(ctx.tx, ctx.scope, [org], ['vendor-contact']);
    const to = contacts.map((person) => person.id);
    await notify(ctx, {
      to,
      template: 'case.request',
      params: { number, title },
      contract: contractId,
      subject: caseId,
      key: fact,
    });
    return keepCase(open);
  },
});

async function nameOfParty({ ctx, row }: OpenCase, org: string): Promise<string> {
  const parties = await partiesOf(ctx.tx, ctx.scope, row.contract_id);
  if (!parties.some((one) => one.side === 'third-party' && one.orgId === org))
    throw new Fault('input.invalid', {}, [{ path: 'org', rule: 'unknown' }]);
  return (await organisationNames(ctx.tx, [org])).get(org)?.zh ?? org;
}

async function attached({ ctx, row }: OpenCase, ids: readonly string[]): Promise<readonly string[]> {
  if (ids.length === 0) return [];
  const known = new Set((await filesOfCase(ctx.tx, ctx.scope, row.id)).map((file) => file.id));
  const unknown = ids.findIndex((id) => !known.has(id));
  if (unknown >= 0) throw new Fault('input.invalid', {}, [{ path: `files.${unknown}`, rule: 'unknown' }]);
  return [...new Set(ids)];
}

/** A promise points forward from the asking. */
export function promiseOf(text: string, asked: Instant): Instant {
  const parsed = parseInstant(text);
  if (!parsed.ok) throw new Fault('input.invalid', {}, [{ path: 'promisedBy', rule: parsed.error.rule }]);
  if (parsed.value <= asked) throw new Fault('input.invalid', {}, [{ path: 'promisedBy', rule: 'not-in-past' }]);
  return parsed.value;
}
