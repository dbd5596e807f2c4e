import type { PayingSide, PeriodDetail, PeriodPart } from '@yinuo/api';
import type { CommandContext, QueryContext } from '@yinuo/platform';
import { sql } from 'kysely';
import { notify } from '../../../notify/index.ts';
import { canonicalJson } from '../../domain/canonical-json.ts';
import { subjectOf } from '../../domain/period-of.ts';
import { partsOf, partsText } from '../../domain/signed-part.ts';
import { speakersOf } from '../../sides.ts';
import { instantText } from '../../steps.ts';
import { periodOf, type ReadContent, readContent } from '../open-period.ts';
import { deleteSignatures, hashOf, type SignatureRow, selectSignatures } from '../seal-store.ts';
import { findPeriod } from '../store.ts';

type Fallen = PeriodDetail['fallen'][number];

interface Weighed {
  readonly standing: readonly SignatureRow[];
  readonly fallen: readonly Fallen[];
}

type PartHashes = Readonly<Partial<Record<PeriodPart, string>>>;

/** The hash of each part of a content, as it is kept with a signature. */
export const partHashes = ({ content }: ReadContent): PartHashes =>
  Object.fromEntries(Object.entries(partsOf(content)).map(([part, of]) => [part, hashOf(canonicalJson(of ?? null))]));

/** The parts that are otherwise than when it was signed; none of a signature that did not keep them yet. */
function changedSince({ parts }: SignatureRow, read: ReadContent): readonly PeriodPart[] {
  const now = Object.entries(partHashes(read)) as [PeriodPart, string][];
  return now.filter(([part, hash]) => parts[part] !== undefined && parts[part] !== hash).map(([part]) => part);
}

/** Signatures by what is there now: those that stand, and those that fell with what they were given for. */
export function weighed(signatures: readonly SignatureRow[], read: ReadContent): Weighed {
  const gone = signatures.filter(({ hash }) => hash !== read.hash);
  return {
    standing: signatures.filter(({ hash }) => hash === read.hash),
    fallen: gone.map((one) => ({ ...signer(one), fallenAt: null, changed: [...changedSince(one, read)] })),
  };
}

const signer = ({ side, person_name: name, at }: SignatureRow) => ({ side, name, at: instantText(at) });

/** Takes away what was signed, and records what changed. Gives what fell. */
export async function letFall(
  ctx: CommandContext,
  contract: string,
  period: string,
  changed: readonly PeriodPart[],
): Promise<readonly PayingSide[]> {
  const signatures = await selectSignatures(ctx.tx, ctx.scope, contract, period);
  if (signatures.length === 0) return [];
  const fallen = await deleteSignatures(ctx.tx, ctx.scope, contract, period);
  const data = { period, fallen, changed, signatures: signatures.map(signer) };
  const subject = subjectOf(contract, period);
  await ctx.record({ type: 'period.signature-fallen', contract, subject, at: ctx.now, data });
  return fallen;
}

/** The same, and both sides are told: whoever signed has to sign again. */
export async function letFallAndTell(
  ctx: CommandContext,
  contract: string,
  period: string,
  changed: readonly PeriodPart[],
): Promise<void> {
  const fallen = await letFall(ctx, contract, period, changed);
  const [side] = fallen;
  if (side === undefined) return;
  const words = partsText(changed);
  await notify(ctx, {
    to: await speakersOf(ctx, contract, ['hospital', 'supplier']),
    template: 'period.signature-fallen',
    params: { period, side, changed: words.zh, changedEn: words.en },
    contract,
    subject: subjectOf(contract, period),
    key: `period:${contract}:${period}:fallen:${ctx.now}`,
  });
}

/** Lets fall what was signed under another content than there is now. Does nothing where nobody signed, or both have. */
export async function weighSignatures(ctx: CommandContext, contract: string, period: string): Promise<void> {
  const row = await findPeriod(ctx.tx, ctx.scope, contract, period);
  if (row?.state !== 'under-review') return;
  const signatures = await selectSignatures(ctx.tx, ctx.scope, contract, period);
  if (signatures.length === 0) return;
  const { span } = await periodOf(ctx, contract, period);
  const { fallen } = weighed(signatures, await readContent(ctx, contract, span, row));
  if (fallen.length > 0)
    await letFallAndTell(
      ctx,
      contract,
      period,
      fallen.flatMap(({ changed }) => changed),
    );
}

/** The signatures of a period; of one not sealed as `read` lets them count, and those that its sides have to give again. */
export async function signaturesOf(
  ctx: QueryContext,
  contract: string,
  period: string,
  read: ReadContent | null,
): Promise<Weighed> {
  const signatures = await selectSignatures(ctx.tx, ctx.scope, contract, period);
  if (read === null) return { standing: signatures, fallen: [] };
  const { standing, fallen } = weighed(signatures, read);
  const all = [...fallen, ...(await toldFallen(ctx, contract, period))];
  const owing = (['hospital', 'supplier'] as const).filter((side) => standing.every((one) => one.side !== side));
  return { standing, fallen: owing.flatMap((side) => all.find((one) => one.side === side) ?? []) };
}

/** What the facts tell of signatures that fell, the last first. */
async function toldFallen({ tx }: QueryContext, contract: string, period: string): Promise<readonly Fallen[]> {
  const { rows } = await sql<{
    at: number;
    data: { signatures?: ReturnType<typeof signer>[]; changed?: PeriodPart[] };
  }>`select at, data from fact where contract_id = ${contract} and subject = ${subjectOf(contract, period)}
      and type = 'period.signature-fallen' order by seq desc limit 20`.execute(tx);
  return rows.flatMap(({ at, data: { signatures = [], changed = [] } }) =>
    signatures.map((one) => ({ ...one, fallenAt: instantText(at), changed })),
  );
}
