import { type AmendmentView, PageQuery } from '@yinuo/api';
import { formatInstant, instantOf } from '@yinuo/kernel';
import { diff } from '@yinuo/obligations';
import {
  type Actor,
  decodeCursor,
  encodeCursor,
  Fault,
  type FileReply,
  permissionsOfActor,
  query,
} from '@yinuo/platform';
import { z } from 'zod';
import { readVersion } from '../contract-for-judging.ts';
import { headOf } from '../contract-head.ts';
import { admitContract } from '../domain/admit-contract.ts';
import { type AmendmentRow, findAmendment, selectAmendments } from '../store/amendment-store.ts';

const Cursor = z.tuple([z.number().int(), z.string().max(64)]);

/** What was proposed to change a contract, newest first; of the open one also what it would change, in words. */
export const listAmendments = query({
  name: 'contract.list-amendments',
  permission: 'contract.read',
  input: PageQuery.extend({ contract: z.string() }).strict(),
  async run(
    { tx, scope, actor },
    { contract: id, cursor, limit },
  ): Promise<{ items: AmendmentView[]; next: string | null }> {
    const head = await headOf(tx, scope, id);
    const last = decodeCursor(cursor, Cursor);
    const after = last && { at: last[0], id: last[1] };
    const found = await selectAmendments(tx, scope, id, { after, limit: limit + 1 });
    const rows = found.slice(0, limit);
    const end = rows.at(-1);
    const latest = head.versions.at(-1);
    const before =
      latest && rows.some(({ state }) => state === 'open') ? await readVersion(tx, scope, id, latest.version) : null;
    return {
      items: rows.map((row) => {
        const proposed = row.state === 'open' ? admitContract(row.yaml).contract : null;
        return viewOf(row, actor, before && proposed ? diff(before.contract, proposed) : []);
      }),
      next: found.length > limit && end ? encodeCursor([end.proposed_at, end.id]) : null,
    };
  },
});

/** The proposed file, to the letter. */
export const exportAmendment = query({
  name: 'contract.export-amendment',
  permission: 'contract.read',
  input: z.strictObject({ id: z.string() }),
  async run({ tx, scope }, { id }): Promise<FileReply> {
    const row = await findAmendment(tx, scope, id);
    if (!row) throw new Fault('not-found', { amendment: id });
    const { slug } = await headOf(tx, scope, row.contract_id);
    return {
      type: 'application/yaml; charset=utf-8',
      name: `${slug}-v${row.version}-proposed.yaml`,
      content: row.yaml,
    };
  },
});

function viewOf(row: AmendmentRow, actor: Actor, changes: ReturnType<typeof diff>): AmendmentView {
  const permissions = permissionsOfActor(actor);
  const isOpen = row.state === 'open';
  const isOwn = actor.kind === 'person' && actor.side === row.proposed_side;
  return {
    id: row.id,
    version: row.version,
    effectiveFrom: row.effective_from,
    state: row.state,
    proposedSide: row.proposed_side,
    proposedBy: row.proposed_by_name,
    proposedAt: formatInstant(instantOf(row.proposed_at)),
    answeredBy: row.answered_by_name,
    answeredAt: row.answered_at === null ? null : formatInstant(instantOf(row.answered_at)),
    reason: row.reason,
    changes: changes.slice(0, 500),
    may: [
      ...(isOpen && !isOwn && permissions.has('contract.agree') ? (['agree', 'decline'] as const) : []),
      ...(isOpen && isOwn && permissions.has('contract.propose') ? (['withdraw'] as const) : []),
    ],
  };
}
