import { type CaseFigures, FiguresQuery } from '@yinuo/api';
import { formatInstant, parseInstant } from '@yinuo/kernel';
import { Fault, query } from '@yinuo/platform';
import { monthFigures } from '../domain/month-figures.ts';
import { isOutsider } from '../open-case.ts';
import { casesOfMonth } from './cases-of-month.ts';

export const caseFigures = query({
  name: 'case.figures',
  permission: 'case.read',
  input: FiguresQuery,
  async run(ctx, { contract: contractId, month, asOf: asked }): Promise<CaseFigures> {
    if (isOutsider(ctx)) throw new Fault('auth.forbidden', { reason: 'third-party' });
    const parsed = asked === undefined ? null : parseInstant(asked);
    const asOf = parsed?.ok ? parsed.value : ctx.now;
    if (asOf > ctx.now) throw new Fault('input.invalid', {}, [{ path: 'asOf', rule: 'not-in-future' }]);
    const { contract, cases } = await casesOfMonth(ctx, contractId, month, asOf);
    const figures = monthFigures(
      contract.compiled,
      cases.map(({ row, history, verdicts }) => ({ kind: row.kind, channel: row.channel, history, verdicts })),
    );
    return { contract: contractId, month, asOf: formatInstant(asOf), ...figures };
  },
});
