import { z } from 'zod';

/** A host as people write it: a name, IPv4, or IPv6 without brackets. Never a path, so no unix socket. */
export const Host = z
  .string()
  .min(1)
  .max(253)
  .regex(/^[A-Za-z0-9._:-]+$/, 'a host name or an address');

export const Port = z.int().min(1).max(65_535);

/**
 * A text in which `{{secret.name}}` stands for a credential. The profile holds names only; values are kept encrypted by
 * the desk, handed to the one run that needs them, and masked in whatever that run reports.
 */
export const SecretText = z.string().max(8_000);

/** A credential itself: never written into the profile, which people read. */
export const SecretOnly = z.string().regex(/^\{\{secret\.[a-z][a-z0-9-]{0,39}\}\}$/);

/** Name of a credential, as in `{{secret.his-password}}`. */
export const SecretName = z.string().regex(/^[a-z][a-z0-9-]{0,39}$/);

/** http or https; `{{secret.name}}` may stand in path and query. One with a credential in it is refused by plain-credentials.ts. */
export const WebAddress = z
  .string()
  .max(2_000)
  .regex(/^https?:\/\/[^\s/]+(\/\S*)?$/, 'an address that begins with http:// or https://');

/** Limits of a measured value; «使用率少于90%» is `{ below: 90 }`. */
export const Limits = z.strictObject({
  below: z.number().optional(),
  atMost: z.number().optional(),
  above: z.number().optional(),
  atLeast: z.number().optional(),
});
export type Limits = z.infer<typeof Limits>;

/** How a found text or number is compared; exactly one of them. */
export const Match = z.union([
  z.strictObject({ equals: z.union([z.string().max(2_000), z.number(), z.boolean()]) }),
  z.strictObject({ contains: z.string().min(1).max(2_000) }),
  z.strictObject({ matches: z.string().min(1).max(500) }),
  z.strictObject({ exists: z.boolean() }),
  z.strictObject({ limits: Limits }),
]);
export type Match = z.infer<typeof Match>;

/** Trust in TLS: the system's authorities, or a hospital's own; never none. */
export const TlsTrust = z.strictObject({
  /** PEM of the authority that signed the system's certificate. */
  authority: z.string().max(20_000).optional(),
  /** The name in the certificate when it differs from the host. */
  serverName: Host.optional(),
});
