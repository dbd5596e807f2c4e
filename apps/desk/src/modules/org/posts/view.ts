import type { PostView } from '@yinuo/api';
import { type Actor, permissionsOfActor } from '@yinuo/platform';
import type { HolderRow, PostRow } from './store.ts';

export function postView(row: PostRow, holders: readonly HolderRow[], actor: Actor): PostView {
  const own = actor.kind === 'person' && actor.orgId === row.org_id && permissionsOfActor(actor).has('post.assign');
  const mine = holders.filter((holder) => holder.post_id === row.id);
  const held = mine.some((holder) => holder.until === null);
  return {
    id: row.id,
    organisation: row.org_id,
    contract: row.contract_id,
    kind: row.kind,
    title: { zh: row.title_zh, en: row.title_en },
    holders: mine.map((holder) => ({
      person: { id: holder.person_id, name: holder.name ?? '' },
      since: holder.since,
      until: holder.until,
    })),
    may: own ? ['assign', ...(held ? ['vacate'] : [])] : [],
  };
}
