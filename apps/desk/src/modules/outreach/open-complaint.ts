import type { CommandContext } from '@yinuo/platform';
import { contractForJudging } from '../agreement/index.ts';
import { reportInto } from '../cases/index.ts';

interface Complaint {
  readonly title: string;
  readonly text: string;
  readonly name: string;
  readonly department: string | null;
  readonly contact: string | null;
  readonly key: string;
  readonly from: Readonly<Record<string, string>>;
}

/** A complaint of the contract for a low score; null in a contract that knows no complaints. */
export async function openComplaint(
  ctx: CommandContext,
  contractId: string,
  { title, text, name, department, contact, key, from }: Complaint,
): Promise<{ id: string; number: string } | null> {
  const { contract } = await contractForJudging(ctx.tx, ctx.scope, contractId, ctx.now);
  const kind = contract.kinds.find((one) => one.kind === 'complaint');
  if (!kind) return null;
  const severity = kind.severities?.at(-1)?.id; // the mildest: whoever reads it may raise it
  const { head, insert } = await reportInto(
    ctx,
    {
      contract: contractId,
      kind: 'complaint',
      ...(severity === undefined ? {} : { severity }),
      title: title.slice(0, 200),
      ...(text === '' ? {} : { description: text.slice(0, 4000) }),
      channel: 'other',
      reporter: { name, ...(department === null ? {} : { department }), ...(contact === null ? {} : { contact }) },
      key,
    },
    from,
  );
  ctx.sendLast(insert);
  return { id: head.id, number: head.number };
}
