import { z } from 'zod';
import { Hl7Profile, SqlProfile } from './data.ts';
import { HisLockProfile, HisRegisterProfile } from './his.ts';
import { DnsProfile, PingProfile, TcpProfile, TlsProfile } from './network.ts';
import { HeartbeatProfile, PrometheusProfile, VitalsProfile } from './server.ts';
import { HttpProfile, JourneyProfile, SoapProfile } from './web.ts';

/** What a probe does, as data. */
export const ProbeProfile = z
  .discriminatedUnion('kind', [
    HttpProfile,
    SoapProfile,
    TcpProfile,
    PingProfile,
    DnsProfile,
    TlsProfile,
    SqlProfile,
    Hl7Profile,
    HeartbeatProfile,
    JourneyProfile,
    VitalsProfile,
    PrometheusProfile,
    HisLockProfile,
    HisRegisterProfile,
  ])
  .meta({ id: 'ProbeProfile' });
export type ProbeProfile = z.infer<typeof ProbeProfile>;

export type ProbeKind = ProbeProfile['kind'];

export const PROBE_KINDS = [
  'http',
  'soap',
  'tcp',
  'ping',
  'dns',
  'tls',
  'sql',
  'hl7',
  'heartbeat',
  'journey',
  'vitals',
  'prometheus',
  'his-lock',
  'his-register',
] as const satisfies readonly ProbeKind[];

/** A probe as the scheduler knows it: who, how often, how long at most, what. */
export const Probe = z
  .strictObject({
    id: z.string().min(1).max(60),
    everySeconds: z.int().min(5).max(86_400),
    timeoutMs: z.int().min(100).max(300_000),
    profile: ProbeProfile,
  })
  .refine((probe) => probe.timeoutMs < probe.everySeconds * 1000, {
    path: ['timeoutMs'],
    message: 'must be shorter than the interval',
  })
  .meta({ id: 'Probe' });
export type Probe = z.infer<typeof Probe>;
