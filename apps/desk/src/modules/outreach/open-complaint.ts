import type { CommandContext } from '@yinuo/platform';
import { contractForJudging } from '../agreement/index.ts';
import { complaintKind, reportInto } from '../cases/index.ts';

interface Complaint {
  readonly title: string;
  readonly text: string;
  readonly name: string;
  readonly department: string | null;
  readonly contact: string | null;
  readonly key: string;
  readonly from: Readonly<Record<string, string>>;
}

/** A complaint for a low score, under every contract: one that names no complaints takes it as its most general kind. */
export async function openComplaint(
  ctx: CommandContext,
  contractId: string,
  { title, text, name, department, contact, key, from }: Complaint,
): Promise<{ id: string; number: string }> {
  const { contract } = await contractForJudging(ctx.tx, ctx.scope, contractId, ctx.now);
  const { mark, ...kind } = complaintKind(contract);
  const { head, insert } = await reportInto(
    ctx,
    {
      contract: contractId,
      ...kind,
      title: `${mark}${title}`.slice(0, 200),
      ...(text === '' ? {} : { description: text.slice(0, 4000) }),
      channel: 'other',
      reporter: { name, ...(department === null ? {} : { department }), ...(contact === null ? {} : { contact }) },
      key,
    },
    { ...from, complaint: true },
  );
  ctx.sendLast(insert);
  return { id: head.id, number: head.number };
}
