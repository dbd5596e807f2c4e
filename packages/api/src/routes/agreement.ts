import { z } from 'zod';
import { DateText, line } from '../paging.ts';
import { route } from '../route.ts';

/** Text of a contract file, kept to the letter. The longest of the four is 80 kB. */
export const ContractYaml = z
  .string()
  .min(1)
  .max(400_000)
  .regex(/^[^\0]*$/);

export const FoundContract = z.strictObject({
  yaml: ContractYaml,
  hospital: line(60).describe('id of the organisation'),
  supplier: line(60).describe('id of the organisation'),
  thirdParties: z.array(line(60)).max(20).default([]).describe('ids of organisations, e.g. the HIS vendor'),
  /** Absent: a draft. A term that begins at signing begins then; one that begins at acceptance waits for it. */
  signedOn: DateText.optional(),
});

export const ContractFounded = z.object({ id: z.string(), version: z.number().int() });

export const foundContractRoute = route({
  name: 'foundContract',
  method: 'POST',
  path: '/api/contracts',
  access: 'contract.found',
  summary: 'Takes a contract file in and names its parties; faults carry the line and the field of the file',
  tag: 'contracts',
  body: FoundContract,
  reply: ContractFounded,
  status: 201,
});

export const agreementRoutes = [foundContractRoute] as const;
