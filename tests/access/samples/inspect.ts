import type { Samples } from '../sample.ts';

const PNG = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

/** An inspection of First Hospital's contract, as the desk opens one, half filled in. */
export const inspectSamples: Samples = async ({ desk, contract }) => {
  const make = async (id: string, period: string) => {
    await desk.pool.query(
      `insert into inspection (id, contract_id, checklist, clause, period, period_from, period_to, due_on, due_at, occurrences, opened_at)
       values ($1, $2, 'monthly-resources', 'XY-7', $3, '2026-02-01', '2026-02-28', '2026-02-28', '2026-03-01', '{}', now())`,
      [id, contract, period],
    );
    await desk.pool.query(
      `insert into inspection_item (inspection_id, contract_id, item)
       select $1, $2, unnest(array['cpu', 'memory', 'disk', 'database', 'log', 'availability', 'events', 'advice'])`,
      [id, contract],
    );
    return id;
  };
  const id = await make('inspection_sample', '2026-02');
  const file = { name: '机房.png', type: 'image/png', text: Buffer.from(PNG, 'base64').toString('latin1') };
  return {
    listChecklists: { query: { contract } },
    listInspections: { query: { contract } },
    getInspection: { params: { id } },
    collectInspection: { params: { id } },
    fillItem: { params: { id, item: 'database' }, body: { answer: { yes: true } } },
    attachToItem: { params: { id, item: 'database' }, file },
    readItemFile: { params: { id, file: 'file_none' } },
    signInspection: { params: { id }, body: { version: 1 } },
    inspectionPaper: { params: { id } },
  };
};
