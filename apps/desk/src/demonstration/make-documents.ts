import type { PersonActor, Platform } from '@yinuo/platform';
import { askDocument, kindInspecting, listDocumentKinds, renderDocument } from '../modules/deliver/index.ts';
import { CHECKLISTS } from '../modules/inspect/index.ts';

interface Month {
  readonly id: string;
  readonly period: string;
}

/** What a contract owes for a month on paper, and its workbook: made while the month is under review, so that its seal holds them. */
export async function makeDocuments(
  platform: Platform,
  by: PersonActor,
  { id: contract, period }: Month,
): Promise<void> {
  // The paper of an inspection was made when that was signed.
  const inspecting: readonly (string | null)[] = [...CHECKLISTS.keys()].map(kindInspecting);
  const { items } = await listDocumentKinds(platform, by, { contract });
  for (const { kind, owed } of items) {
    const isMonthly = kind === 'month-figures' || owed.some(({ every }) => every === 'month');
    if (kind === 'fault-analysis' || inspecting.includes(kind) || !isMonthly) continue;
    const { id } = await askDocument(platform, by, { ask: { kind, contract, period } });
    const work = { key: id, log: platform.log, signal: new AbortController().signal };
    await renderDocument.run(platform, { document: id }, work);
  }
}
