import { parentPort } from 'node:worker_threads';
import { type FileOrder, writeContent } from './write-content.ts';

/** The thread of `openContentWriter`: one order, one file. */
parentPort?.once('message', async (order: FileOrder) => parentPort?.postMessage(await writeContent(order)));
