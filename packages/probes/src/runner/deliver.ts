import type { DiskQueue } from '../queue/disk-queue.ts';
import { type ProbeResult, RESULTS_PER_DELIVERY } from '../shapes/index.ts';
import { type DeskLine, DeskRefused } from './desk-line.ts';
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
    const [first] = results;
    try {
      await deliver(delivery, results);
      limit = RESULTS_PER_DELIVERY;
    } catch (error) {
      if (!isForGood(error)) throw error;
      // One result that the desk cannot take must not hold back all that follow: it is found by halving, and told.
      if (results.length === 1 && first) {
        delivery.log(`result ${first.seq} of probe ${first.probe} is refused for good: ${error.message}`);
        await delivery.queue.confirm(first.seq);
      } else limit = Math.ceil(results.length / 2);
    }
  }
}

/** Evidence goes before the results leave the disk: if the line breaks in between, both are offered again. */
async function deliver({ queue, evidence, line, log }: Delivery, results: readonly ProbeResult[]): Promise<void> {
  const { delivered, wanted } = await line.deliver(results);
  for (const sha256 of wanted) {
    const bytes = await evidence.read(sha256);
    if (bytes === null) continue;
    await line.putEvidence(sha256, bytes).catch((error: unknown) => {
      if (!isForGood(error)) throw error;
      log(`evidence ${sha256} is refused for good: ${error.message}`);
    });
  }
  await queue.confirm(delivered);
  const sent = results.filter(({ seq }) => seq <= delivered).flatMap((result) => result.evidence ?? []);
  for (const { sha256 } of sent) await evidence.drop(sha256);
}

function isForGood(error: unknown): error is DeskRefused {
  return error instanceof DeskRefused && [400, 413, 415, 422].includes(error.status);
}
