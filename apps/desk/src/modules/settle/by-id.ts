import { z } from 'zod';

export const ById = z.strictObject({ id: z.string().max(64) });
