import type { DiskQueue } from '../queue/disk-queue.ts';
import { RESULTS_PER_DELIVERY } from '../shapes/index.ts';
import type { DeskLine } from './desk-line.ts';
import { DeskRefused } from './desk-line.ts';
import type { EvidenceStore } from './evidence-store.ts';

export interface Delivery {
  readonly queue: DiskQueue;
  readonly evidence: EvidenceStore;
  readonly line: DeskLine;
  readonly log: (line: string) => void;
}

/** Everything that waits, in order. Ends when nothing waits; rejects when the desk is away or refuses us. */
export async function deliverWaiting(delivery: Delivery): Promise<void> {
  let limit = RESULTS_PER_DELIVERY;
  for (;;) {
    const results = await delivery.queue.next(limit);
    if (results.length === 0) return;
    try {
      const { delivered, wanted } = await delivery.line.deliver(results);
      await delivery.queue.confirm(delivered);
      const sent = results.filter(({ seq }) => seq <= delivered).flatMap(({ evidence = [] }) => evidence);
      for (const { sha256 } of sent) if (!wanted.includes(sha256)) await delivery.evidence.drop(sha256);
      await putWanted(delivery, wanted);
      limit = RESULTS_PER_DELIVERY;
    } catch (error) {
      const unreadable = error instanceof DeskRefused && [400, 413, 422].includes(error.status);
      if (!unreadable) throw error;
      // One result that the desk cannot take must not hold back all that follow: it is found by halving, and told.
      const [first] = results;
      if (results.length === 1 && first) {
        delivery.log(`result ${first.seq} of probe ${first.probe} is refused for good: ${error.message}`);
        await delivery.queue.confirm(first.seq);
      } else limit = Math.ceil(results.length / 2);
    }
  }
}

async function putWanted({ evidence, line }: Delivery, wanted: readonly string[]): Promise<void> {
  for (const sha256 of wanted) {
    const bytes = await evidence.read(sha256);
    if (bytes === null) continue;
    await line.putEvidence(sha256, bytes);
    await evidence.drop(sha256);
  }
}
