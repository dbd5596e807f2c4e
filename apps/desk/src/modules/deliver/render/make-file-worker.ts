import { parentPort, workerData } from 'node:worker_threads';
import { type FileOrder, makeFile } from './make-file.ts';

/** The thread of `makeFileApart`: one order, one file. */
const order: FileOrder = workerData;
parentPort?.postMessage(await makeFile(order));
