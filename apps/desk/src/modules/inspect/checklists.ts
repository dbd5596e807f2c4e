import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { Checklist } from './domain/checklist.ts';

const folder = new URL('../../../../../contracts/checklists/', import.meta.url);

/** The shipped checklists, read once; a list that cannot be read stops the desk, naming its file. */
export const CHECKLISTS: ReadonlyMap<string, Checklist> = new Map(
  readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => {
      const parsed = Checklist.safeParse(parse(readFileSync(new URL(name, folder), 'utf8')));
      if (!parsed.success) throw new Error(`checklist ${name}: ${parsed.error.message}`);
      return [parsed.data.id, parsed.data];
    }),
);
