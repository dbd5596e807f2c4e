import type { CallLimits, OpenedNetworks, Settings } from '@yinuo/platform';
import { readNetworks } from '@yinuo/probes';
import { z } from 'zod';

const Environment = z.object({
  DATABASE_URL: z.string().min(1),
  YINUO_PORT: z.coerce.number().int().min(0).max(65535).default(8420),
  YINUO_HOST: z.string().default('127.0.0.1'),
  /** The address that people type; decides secure cookies and links in notices. */
  YINUO_PUBLIC_URL: z.url().optional(),
  /** File of the sealing key; all desks of one database share it. */
  YINUO_KEY_FILE: z.string().min(1),
  /** Private networks (CIDR, comma-separated) that outgoing webhooks may reach: a hospital's intranet. */
  YINUO_WEBHOOK_NETWORKS: z.string().default(''),
  /** Private networks that the desk's own probes may reach, by contract: `karamay=10.1.0.0/16,10.2.0.9;einvoice=…`. */
  YINUO_PROBE_NETWORKS: z.string().default(''),
  YINUO_PROXIES: z.string().default(''),
  YINUO_LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
  YINUO_REQUESTS_PER_MINUTE: z.coerce.number().int().min(1).default(1200),
  YINUO_ADDRESS_REQUESTS_PER_MINUTE: z.coerce.number().int().min(1).default(12_000),
  YINUO_SIGN_INS_PER_MINUTE: z.coerce.number().int().min(1).default(60),
  /** `required`: the three administrators may do nothing before they have a second factor. */
  YINUO_ADMIN_SECOND_FACTOR: z.enum(['required', 'optional']).default('optional'),
  YINUO_CONNECTIONS: z.coerce.number().int().min(2).max(200).default(20),
});

export interface DeskConfig extends Settings {
  readonly databaseUrl: string;
  readonly port: number;
  readonly host: string;
  readonly keyFile: string;
  readonly proxies: readonly string[];
  readonly logLevel: string;
  readonly calls: CallLimits;
  /** Sign-in attempts of one address. */
  readonly signInsPerMinuteMax: number;
  readonly adminSecondFactorRequired: boolean;
  readonly connectionsMax: number;
}

/** Reads the environment once; a wrong setting is named before anything starts. */
export function readConfig(environment: Record<string, string | undefined>): DeskConfig {
  const parsed = Environment.safeParse(environment);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new Error(`setting ${issue?.path.join('.')}: ${issue?.message}`);
  }
  const env = parsed.data;
  return {
    databaseUrl: env.DATABASE_URL,
    port: env.YINUO_PORT,
    host: env.YINUO_HOST,
    publicUrl: env.YINUO_PUBLIC_URL ?? `http://${env.YINUO_HOST}:${env.YINUO_PORT}`,
    keyFile: env.YINUO_KEY_FILE,
    proxies: listOf(env.YINUO_PROXIES),
    webhookNetworks: listOf(env.YINUO_WEBHOOK_NETWORKS),
    probeNetworks: openedOf(env.YINUO_PROBE_NETWORKS),
    logLevel: env.YINUO_LOG_LEVEL,
    calls: { perCaller: env.YINUO_REQUESTS_PER_MINUTE, perAddress: env.YINUO_ADDRESS_REQUESTS_PER_MINUTE },
    signInsPerMinuteMax: env.YINUO_SIGN_INS_PER_MINUTE,
    adminSecondFactorRequired: env.YINUO_ADMIN_SECOND_FACTOR === 'required',
    connectionsMax: env.YINUO_CONNECTIONS,
  };
}

const listOf = (text: string): string[] =>
  text
    .split(',')
    .map((one) => one.trim())
    .filter(Boolean);

function openedOf(text: string): OpenedNetworks[] {
  const rules = text
    .split(';')
    .map((one) => one.trim())
    .filter(Boolean);
  return rules.map((rule) => {
    const [contract = '', list = '', ...more] = rule.split('=');
    const networks = listOf(list);
    if (
      !/^(\*|[a-z][\w-]*)$/.test(contract.trim()) ||
      networks.length === 0 ||
      more.length > 0 ||
      !readNetworks(networks)
    )
      throw new Error(`setting YINUO_PROBE_NETWORKS: «${rule}» is not «contract=network,network»`);
    return { contract: contract.trim(), networks };
  });
}
