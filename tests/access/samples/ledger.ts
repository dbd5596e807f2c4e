import type { Samples } from '../sample.ts';

/** What is owed by a date, with its evidence, and calendar feeds. */
export const ledgerSamples: Samples = async ({ desk, contract }) => {
  const { rows } = await desk.pool.query<{ id: string }>(
    `select id from occurrence where contract_id = $1 and kind = 'duty' order by period`,
    [contract],
  );
  const [first, second] = rows.map((row) => row.id);
  if (!first || !second) throw new Error('the sample contract owes nothing');
  const params = { id: second };
  const text = '巡检记录已归档';
  return {
    listOccurrences: {},
    getOccurrence: { params },
    completeOccurrence: { params: { id: first }, body: { evidence: { text } } },
    confirmOccurrence: { params: { id: first }, body: {} },
    reopenOccurrence: { params, body: { reason: '填错' } },
    waiveOccurrence: { params, body: { reason: '停用' } },
    recordPaymentEvent: { params, body: { event: 'invoice-received', on: '2026-02-01' } },
    attachEvidence: { params, file: { name: 'record.txt', type: 'text/plain', text } },
    readEvidence: { params: { ...params, file: 'file_none' } },
    ledgerMonth: { query: { contract, month: '2026-02' } },
    ledgerTerm: { query: { contract } },
    ledgerStanding: { query: { contract } },
    exportOccurrences: { query: { contract } },
    listLedgerFeeds: {},
    createLedgerFeed: { body: { contract } },
    revokeLedgerFeed: { params: { id: 'token_none' } },
    readLedgerFeed: { query: { token: 'none' } },
  };
};
