import { fenOf } from '@yinuo/kernel';
import { type CommandContext, Fault } from '@yinuo/platform';
import { refusesCorrection } from '../domain/balance.ts';
import { selectWaiting } from '../receiving/receiving-store.ts';
import type { RecoveryRow } from '../recovery-tables.ts';

type Change =
  | {
      readonly kind: 'finding';
      readonly cause: string;
      readonly party: string;
      readonly partyName?: string | undefined;
    }
  | { readonly kind: 'amount'; readonly fen: number }
  | { readonly kind: 'cancel' };

/** Whether a change is possible as things stand: asked when it is proposed, and again when it is agreed to. */
export async function refuseChange(ctx: CommandContext, row: RecoveryRow, change: Change): Promise<void> {
  const unchanged = (path: string) => new Fault('input.invalid', {}, [{ path, rule: 'unchanged' }]);
  switch (change.kind) {
    case 'finding': {
      const same = row.cause === change.cause && row.party === change.party;
      if (same && row.party_name === (change.partyName ?? null)) throw unchanged('party');
      return;
    }
    case 'amount': {
      const balance = { owed: row.owed, received: row.received, open: fenOf(row.owed - row.received) };
      if (refusesCorrection(balance, change.fen) !== null)
        throw new Fault('recovery.over-collected', { received: row.received, owed: change.fen });
      if (change.fen === row.owed) throw unchanged('fen');
      // The rest is forgiven and the recovery closed: not while money that is said to have come is unanswered.
      if (change.fen === row.received) await refuseWaiting(ctx, row);
      return;
    }
    case 'cancel': {
      if (row.received > 0) throw new Fault('state.conflict', { recovery: row.id, received: row.received });
      await refuseWaiting(ctx, row);
    }
  }
}

async function refuseWaiting({ tx, scope }: CommandContext, row: RecoveryRow): Promise<void> {
  const waiting = await selectWaiting(tx, scope, row.id);
  if (waiting.length > 0) throw new Fault('state.conflict', { recovery: row.id, waiting: waiting.length });
}
