import type { AskDocument, DocumentDetail } from '@yinuo/api';
import { type Instant, parseInstant } from '@yinuo/kernel';
import type { PersonActor } from '@yinuo/platform';
import type { z } from 'zod';
import { contractText, openTestDesk, type TestDesk } from '../../../testing/index.ts';
import { askDocument } from '../documents/ask-document.ts';
import { readDocument } from '../documents/read-document.ts';
import { readDocumentFile } from '../documents/read-document-file.ts';
import { renderDocument } from '../render/render-document.ts';

/** `2026-03-10 09:00` in Beijing. */
export function beijing(text: string): Instant {
  const parsed = parseInstant(`${text.replace(' ', 'T')}:00+08:00`);
  if (!parsed.ok) throw new Error(`not an instant: ${text}`);
  return parsed.value;
}

/** What happens to a fault, by minutes after its report. */
export interface Story {
  /** Another contract than the desk's own. */
  readonly contract?: string;
  readonly at: string;
  readonly severity?: string;
  readonly kind?: string;
  readonly title?: string;
  readonly respondAfter?: number;
  readonly resolveAfter?: number;
  readonly resolution?: Readonly<Record<string, unknown>>;
}

export interface DocumentDesk extends TestDesk {
  readonly contract: string;
  readonly hospitalIt: PersonActor;
  readonly lead: PersonActor;
  /** Plays a case through the API, each act at its own time; gives its id. */
  play(story: Story): Promise<string>;
  ask(ask: z.input<typeof AskDocument>, by?: PersonActor): Promise<string>;
  /** Runs the job as a worker does. */
  render(id: string): Promise<void>;
  /** Renders all that waits, as the workers do. */
  renderAll(): Promise<void>;
  /** Asks, renders, reads. */
  make(ask: z.input<typeof AskDocument>, by?: PersonActor): Promise<DocumentDetail>;
  file(id: string): Promise<Buffer>;
}

/** A desk with the Xiyuan contract in force; Monday 2026-03-02 09:00. */
export async function openDocumentDesk(): Promise<DocumentDesk> {
  const desk = await openTestDesk({ now: beijing('2026-03-02 09:00') });
  const contract = await desk.found({ yaml: contractText('xiyuan'), thirdParties: ['vendor'] });
  const hospitalIt = desk.person('hospital-it', 'first');
  const lead = desk.person('supplier-lead', 'supplier');
  const engineer = desk.person('supplier-engineer', 'supplier');
  const act = async (by: PersonActor, path: string, body: unknown) => {
    const { status, body: reply } = await desk.call<{ id: string }>(by, path, { body });
    if (status >= 300) throw new Error(`${path}: ${status} ${JSON.stringify(reply)}`);
    return reply.id;
  };
  const ask: DocumentDesk['ask'] = async (input, by = hospitalIt) => (await askDocument(desk, by, { ask: input })).id;
  const render = (id: string) =>
    renderDocument.run(desk, { document: id }, { key: id, log: desk.log, signal: new AbortController().signal });
  return {
    ...desk,
    contract,
    hospitalIt,
    lead,
    ask,
    render,
    async renderAll() {
      const { rows } = await desk.pool.query<{ id: string }>(
        `select id from document where state = 'queued' order by id`,
      );
      for (const { id } of rows) await render(id);
    },
    async play({
      contract: of = contract,
      at,
      kind = 'fault',
      severity,
      title = '挂号页面打不开',
      respondAfter,
      resolveAfter,
      resolution,
    }) {
      const start = beijing(at);
      desk.clock.set(start);
      const report = { contract: of, kind, title, ...(severity === undefined ? {} : { severity }) };
      const id = await act(hospitalIt, '/api/cases', report);
      const step = async (after: number | undefined, verb: string, body: unknown) => {
        if (after === undefined) return;
        desk.clock.set((start + after * 60_000) as Instant);
        await act(engineer, `/api/cases/${id}/${verb}`, body);
      };
      await step(respondAfter, 'respond', { text: '已受理' });
      const solved = { cause: '连接池耗尽', party: 'supplier', solution: '重启并扩大连接池', ...resolution };
      await step(resolveAfter, 'resolve', solved);
      return id;
    },
    async make(input, by = hospitalIt) {
      const id = await ask(input, by);
      await render(id);
      return readDocument(desk, by, { id });
    },
    async file(id) {
      const { content } = await readDocumentFile(desk, hospitalIt, { id });
      return content;
    },
  };
}
