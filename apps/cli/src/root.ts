import { resolve } from 'node:path';

/** The checkout: where package.json, contracts/ and node_modules/ lie. */
export const root = resolve(import.meta.dirname, '../../..');
