import { z } from 'zod';
import { line } from '../paging.ts';
import { ROLE_NAMES } from '../roles.ts';

export const tag = 'people';
export const Id = line(60);
export const ById = z.strictObject({ id: Id });
export const Role = z.enum(ROLE_NAMES);
export const Name = z.strictObject({ zh: line(120), en: line(120) });
export const Mobile = line(20).describe('mainland mobile number; shown masked to everybody else');
export const Mail = z.email().max(120);
/** Lower case letters, digits, dot, hyphen, underscore; never changes. */
export const UserName = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^[a-z0-9][a-z0-9._-]{2,29}$/);
export const Language = z.enum(['zh', 'en']);
export const Version = z.number().int().min(1).describe('the version that was read; another one is `state.stale`');
