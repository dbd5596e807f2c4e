import { z } from 'zod';

/** `a,b,c` in a query string, or the list itself. */
export const listOf = <T extends z.ZodType<unknown, string>>(item: T, countMax = 40) => {
  const list = z.array(item).max(countMax);
  const joined = z
    .string()
    .max(3000)
    .transform((text) => text.split(',').filter((one) => one !== ''));
  return z.union([joined.pipe(list), list]);
};
/** `true` or `false` in a query string. */
export const flag = z.union([z.enum(['true', 'false']).transform((word) => word === 'true'), z.boolean()]);
