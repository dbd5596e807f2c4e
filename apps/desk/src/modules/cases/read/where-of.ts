import type { CaseFilter } from '@yinuo/api';
import { endOfDay, parseDate, startOfDay } from '@yinuo/kernel';
import { Fault, type QueryContext } from '@yinuo/platform';
import type { z } from 'zod';
import { wordsQuery } from '../domain/text/search-words.ts';
import { isOutsider } from '../open-case.ts';
import type { CaseWhere } from '../store/list-store.ts';

/** The filter of a request as the store takes it, narrowed to the contracts that the actor may see. */
export function whereOf(ctx: QueryContext, filter: Partial<z.output<typeof CaseFilter>>): CaseWhere {
  const { contract, from, to, text, mine, watching, owner, outOfScope, ...lists } = filter;
  const person = ctx.actor.kind === 'person' ? ctx.actor.personId : undefined;
  const isSupplier = ctx.actor.kind === 'person' && ctx.actor.side === 'supplier';
  const words = text === undefined ? undefined : wordsQuery(text);
  return {
    contracts: words === null ? [] : visible(ctx, contract), // what has no words is found nowhere
    kind: lists.kind,
    severity: lists.severity,
    state: lists.state,
    worst: isOutsider(ctx) ? undefined : lists.worst,
    module: lists.module,
    channel: lists.channel,
    party: isOutsider(ctx) ? undefined : lists.party,
    owner: mine && isSupplier ? person : owner,
    reporter: mine && !isSupplier ? person : undefined,
    watcher: watching ? person : undefined,
    outOfScope,
    from: from === undefined ? undefined : startOfDay(dayOf('from', from)),
    to: to === undefined ? undefined : endOfDay(dayOf('to', to)),
    words: words ?? undefined,
  };
}

/** The asked contracts, of those in the scope; who asks for another one sees no case of it. */
export function visible({ scope }: QueryContext, asked: readonly string[] | undefined): readonly string[] {
  if (scope.contracts === 'all') return asked ?? [];
  return asked === undefined ? scope.contracts : scope.contracts.filter((contract) => asked.includes(contract));
}

export function dayOf(field: string, text: string) {
  const parsed = parseDate(text);
  if (!parsed.ok) throw new Fault('input.invalid', {}, [{ path: field, rule: parsed.error.rule }]);
  return parsed.value;
}
