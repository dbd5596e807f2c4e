import { query } from '@yinuo/platform';
import { z } from 'zod';
import { periodStanding } from '../../settle/index.ts';
import type { About } from '../documents/queue-document.ts';
import { findCurrent } from '../documents/store/revision-store.ts';

export const Asked = z.strictObject({ contract: z.string(), about: z.custom<About>() });

/** A document of it that still holds: signed, made after its period, or handed over. */
export const currentDocument = query({
  name: 'document.current',
  permission: 'system',
  input: Asked,
  async run({ tx, scope }, { contract, about }): Promise<string | null> {
    if ('case' in about) return findCurrent(tx, scope, contract, about.kind, { caseId: about.case.id });
    const { name: period } = about.span;
    const sealedAt = (await periodStanding(tx, scope, contract, period))?.sealed?.at ?? null;
    return findCurrent(tx, scope, contract, about.kind, { period, sealedAt });
  },
});
