import { z } from 'zod';
import { Limits, Match, SecretText, TlsTrust, WebAddress } from './common.ts';

const Headers = z.record(z.string().regex(/^[A-Za-z0-9-]{1,60}$/), SecretText);

/** What must be true of an answer. Without `status` any of 200–299 is right. `latencyMs` is the time to the last byte. */
export const Assertion = z.discriminatedUnion('on', [
  z.strictObject({ on: z.literal('status'), anyOf: z.array(z.int().min(100).max(599)).min(1).max(20) }),
  z.strictObject({ on: z.literal('latencyMs'), limits: Limits }),
  z.strictObject({ on: z.literal('header'), name: z.string().min(1).max(60), is: Match }),
  z.strictObject({ on: z.literal('text'), is: Match, not: z.boolean().optional() }),
  /** RFC 9535 names, indices, `*` and `..`: `$.data[0].reg_count`. */
  z.strictObject({ on: z.literal('jsonPath'), path: z.string().min(1).max(300), is: Match }),
  /** XPath 1.0; prefixes as in `namespaces`. */
  z.strictObject({
    on: z.literal('xmlPath'),
    path: z.string().min(1).max(300),
    namespaces: z.record(z.string().max(40), z.string().max(300)).optional(),
    /** An element whose text is itself XML, as many HIS doors answer; `path` is then taken in that. */
    within: z.string().min(1).max(300).optional(),
    is: Match,
  }),
]);
export type Assertion = z.infer<typeof Assertion>;

const Assertions = z.array(Assertion).max(30);

/** One request and what its answer must be. Value: milliseconds, or what `measure` finds. */
export const HttpProfile = z.strictObject({
  kind: z.literal('http'),
  url: WebAddress,
  method: z.enum(['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'OPTIONS']).default('GET'),
  headers: Headers.optional(),
  body: SecretText.optional(),
  redirects: z.int().min(0).max(5).default(0),
  /** Asks over a connection that is kept; by default each run proves that a new one can be made. */
  keepAlive: z.boolean().default(false),
  tls: TlsTrust.optional(),
  assertions: Assertions.default([]),
  /** Takes the value from the answer instead of the time; `speed` is Mbit/s of its body, from 100 kB (KL-6). */
  measure: z
    .union([
      z.strictObject({ jsonPath: z.string().min(1).max(300), unit: z.string().max(20) }),
      z.strictObject({ speed: z.literal(true) }),
    ])
    .optional(),
  limits: Limits.optional(),
});
export type HttpProfile = z.infer<typeof HttpProfile>;

/** One SOAP call; `body` is what stands inside `<soap:Body>`. A fault fails, whatever its status. Value: milliseconds. */
export const SoapProfile = z.strictObject({
  kind: z.literal('soap'),
  url: WebAddress,
  version: z.enum(['1.1', '1.2']).default('1.1'),
  action: z.string().max(300),
  headers: Headers.optional(),
  body: SecretText.min(1),
  tls: TlsTrust.optional(),
  assertions: Assertions.default([]),
});
export type SoapProfile = z.infer<typeof SoapProfile>;

/** An element: CSS, or `text=…`, `label=…`, `role=button[name="登录"]` as Playwright reads them. */
const Selector = z.string().min(1).max(500);

/** A step carries its own name, which people read beside its screenshot. */
export const JourneyStep = z.union([
  z.strictObject({ name: z.string().min(1).max(80), open: WebAddress }),
  z.strictObject({ name: z.string().min(1).max(80), fill: Selector, with: SecretText }),
  z.strictObject({ name: z.string().min(1).max(80), click: Selector }),
  z.strictObject({
    name: z.string().min(1).max(80),
    expect: z.union([
      z.strictObject({ visible: Selector }),
      z.strictObject({ hidden: Selector }),
      z.strictObject({ text: z.string().min(1).max(500), in: Selector.optional() }),
      z.strictObject({ url: z.string().min(1).max(500) }),
      z.strictObject({ title: z.string().min(1).max(200) }),
    ]),
  }),
]);
export type JourneyStep = z.infer<typeof JourneyStep>;

/** A person's way through a web, in a real browser. Every step leaves a screenshot, secrets covered. Value: milliseconds. */
export const JourneyProfile = z.strictObject({
  kind: z.literal('journey'),
  steps: z.array(JourneyStep).min(1).max(60),
  viewport: z
    .strictObject({ width: z.int().min(320).max(2_560), height: z.int().min(320).max(2_000) })
    .default({ width: 1280, height: 800 }),
  stepTimeoutMs: z.int().min(500).max(60_000).default(10_000),
  tls: TlsTrust.optional(),
});
export type JourneyProfile = z.infer<typeof JourneyProfile>;
