import { z } from 'zod';
import { FAULTS, type FaultCode } from './faults.ts';

const codes = Object.keys(FAULTS) as [FaultCode, ...FaultCode[]];

/** Why one field was refused; `rule` is a code, `params` its figures. */
export const FieldFault = z.object({
  path: z.string(),
  rule: z.string(),
  params: z.record(z.string(), z.unknown()).optional(),
});

/** The one error shape of the whole API. */
export const FaultReply = z
  .object({
    code: z.enum(codes),
    params: z.record(z.string(), z.unknown()),
    fields: z.array(FieldFault).optional(),
    requestId: z.string(),
  })
  .meta({ id: 'FaultReply' });
export type FaultReply = z.infer<typeof FaultReply>;
