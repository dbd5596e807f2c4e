import type { Listener } from '@yinuo/platform';
import { contractHeads } from '../../agreement/index.ts';
import { type NoticeTemplate, notify } from '../../notify/index.ts';
import { speakersOf } from '../sides.ts';

/** Both sides hear that a contract goes on, that it will not, that it has ended. */
const tellOfTerm =
  (template: NoticeTemplate): Listener =>
  async (ctx, fact) => {
    const { contract, data = {} } = fact;
    if (!contract) return;
    const head = (await contractHeads(ctx.tx, ctx.scope)).find(({ id }) => id === contract);
    const { endsOn, side, reason } = data;
    await notify(ctx, {
      to: await speakersOf(ctx, contract, ['hospital', 'supplier']),
      template,
      params: {
        title: head?.title.zh ?? '',
        titleEn: head?.title.en ?? '',
        endsOn: typeof endsOn === 'string' ? endsOn : null,
        side: typeof side === 'string' ? side : null,
        reason: typeof reason === 'string' ? reason : null,
      },
      contract,
      subject: contract,
      key: `${template}:${contract}:${String(endsOn)}:${ctx.now}`,
    });
  };

export const termListeners: Readonly<Record<string, Listener>> = {
  'contract.renewed': tellOfTerm('contract.renewed'),
  'contract.ended': tellOfTerm('contract.ended'),
  'contract.notice-given': tellOfTerm('contract.notice-given'),
  'contract.notice-withdrawn': tellOfTerm('contract.notice-withdrawn'),
};
