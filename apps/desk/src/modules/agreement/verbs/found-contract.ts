import { createHash } from 'node:crypto';
import { FoundContract } from '@yinuo/api';
import { beijingDate, type DateText, type Instant } from '@yinuo/kernel';
import type { Contract } from '@yinuo/obligations';
import { actorId, type CommandContext, command, Fault } from '@yinuo/platform';
import { admitContract, fieldsOf } from '../domain/admit-contract.ts';
import { type Term, termFrom } from '../domain/term.ts';
import { insertContract, insertParties, insertVersion } from '../store/contract-store.ts';
import { requireOrganisations } from './party-names.ts';

/** Takes a contract in. Refused as `contract.unusable` with line, field and rule of each fault; `duplicate` for a known id. */
export const foundContract = command({
  name: 'contract.found',
  permission: 'contract.found',
  input: FoundContract,
  async run(ctx, input) {
    const contract = admitted(input.yaml);
    const signedOn = pastDay('signedOn', input.signedOn, ctx.now);
    const term =
      signedOn && contract.term.from === 'signing' ? termFrom(signedOn, contract, beijingDate(ctx.now)) : null;
    const id = ctx.newId('contract');
    const made = await insertContract(ctx.tx, ctx.scope, {
      id,
      slug: contract.id,
      code: contract.code,
      title: contract.title,
      state: term ? 'in-force' : 'draft',
      signedOn,
      startsOn: term?.startsOn ?? null,
      endsOn: term?.endsOn ?? null,
      foundedAt: ctx.now,
    });
    if (!made) throw new Fault('duplicate', { contract: contract.id });
    const parties = partiesOf(input);
    await requireOrganisations(ctx.tx, parties);
    await insertParties(ctx.tx, ctx.scope, id, parties, ctx.now);
    const by = { id: actorId(ctx.actor), name: ctx.actor.kind === 'person' ? ctx.actor.name : null };
    await storeVersion(ctx, id, contract, input.yaml, by);
    await ctx.record({
      type: 'contract.founded',
      contract: id,
      subject: id,
      at: ctx.now,
      data: {
        slug: contract.id,
        version: contract.version,
        signedOn,
        parties: parties.map(({ orgId, side }) => ({ orgId, side })),
      },
    });
    if (term) await recordInForce(ctx, id, contract.version, term);
    return { id, version: contract.version };
  },
});

/** The contract of a text, or `contract.unusable`. */
export function admitted(yaml: string): Contract {
  const { contract, faults } = admitContract(yaml);
  if (contract && faults.length === 0) return contract;
  throw new Fault('contract.unusable', {}, fieldsOf(faults));
}

/** Signing and acceptance are acts of the past. */
export function pastDay(field: string, day: string | undefined, now: Instant): DateText | null {
  if (day === undefined) return null;
  if (day > beijingDate(now)) throw new Fault('input.invalid', {}, [{ path: field, rule: 'not-in-future' }]);
  return day as DateText;
}

export async function storeVersion(
  ctx: CommandContext,
  contractId: string,
  contract: Contract,
  yaml: string,
  by: { readonly id: string | null; readonly name: string | null },
): Promise<void> {
  const stored = await insertVersion(ctx.tx, ctx.scope, {
    contractId,
    version: contract.version,
    effectiveFrom: contract.effectiveFrom as DateText,
    yaml,
    digest: createHash('sha256').update(yaml).digest('hex'),
    importedAt: ctx.now,
    importedBy: by.id,
    importedByName: by.name,
  });
  if (!stored) throw new Fault('duplicate', { contract: contractId, version: contract.version });
}

/** Listened to by the ledger, which writes down every occurrence of the term. */
export async function recordInForce(ctx: CommandContext, id: string, version: number, term: Term): Promise<void> {
  await ctx.record({ type: 'contract.in-force', contract: id, subject: id, at: ctx.now, data: { version, ...term } });
}

function partiesOf(input: { hospital: string; supplier: string; thirdParties: readonly string[] }) {
  const all = [input.hospital, input.supplier, ...input.thirdParties];
  if (new Set(all).size < all.length)
    throw new Fault('input.invalid', {}, [{ path: 'thirdParties', rule: 'distinct' }]);
  return [
    { orgId: input.hospital, side: 'hospital' as const, field: 'hospital' },
    { orgId: input.supplier, side: 'supplier' as const, field: 'supplier' },
    ...input.thirdParties.map((orgId) => ({ orgId, side: 'third-party' as const, field: 'thirdParties' })),
  ];
}
