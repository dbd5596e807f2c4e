import { type CommandContext, Fault } from '@yinuo/platform';

/** The side that a person speaks for; only the two who signed may bind one. */
export function sideOf({ actor }: Pick<CommandContext, 'actor'>): 'hospital' | 'supplier' {
  if (actor.kind === 'person' && (actor.side === 'hospital' || actor.side === 'supplier')) return actor.side;
  throw new Fault('auth.forbidden', { side: 'hospital' });
}
