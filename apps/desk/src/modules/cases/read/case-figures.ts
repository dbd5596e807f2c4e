import { type CaseFigures, FiguresQuery } from '@yinuo/api';
import { formatInstant } from '@yinuo/kernel';
import { Fault, query } from '@yinuo/platform';
import { monthFigures } from '../domain/month-figures.ts';
import { isOutsider } from '../open-case.ts';
import { casesOfMonth } from './cases-of-month.ts';

export const caseFigures = query({
  name: 'case.figures',
  permission: 'case.read',
  input: FiguresQuery,
  async run(ctx, { contract: contractId, month }): Promise<CaseFigures> {
    if (isOutsider(ctx)) throw new Fault('auth.forbidden', { reason: 'third-party' });
    const { contract, cases } = await casesOfMonth(ctx, contractId, month);
    const figures = monthFigures(
      contract.compiled,
      cases.map(({ row, history, verdicts }) => ({ kind: row.kind, channel: row.channel, history, verdicts })),
    );
    return { contract: contractId, month, asOf: formatInstant(ctx.now), ...figures };
  },
});
