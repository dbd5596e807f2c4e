import { Fault, type FileReply, query } from '@yinuo/platform';
import { z } from 'zod';
import { findVersion } from '../store/contract-store.ts';

/** The file of a version, to the letter. */
export const exportContract = query({
  name: 'contract.export',
  permission: 'contract.read',
  input: z.strictObject({ contract: z.string(), version: z.number().int() }),
  async run({ tx, scope }, { contract, version }): Promise<FileReply> {
    const row = await findVersion(tx, scope, contract, version);
    if (!row) throw new Fault('not-found', { contract, version });
    return { type: 'application/yaml; charset=utf-8', name: `${row.slug}-v${version}.yaml`, content: row.yaml };
  },
});
