import type { Finding } from '../../run/finding.ts';
import { judgeLimits } from '../../run/judge-limits.ts';
import { stateOf } from '../../run/probe-fault.ts';
import type { Run } from '../../run/run.ts';
import type { Limits, Reading, Reason, VitalsProfile } from '../../shapes/index.ts';
import { readVitals, type Share } from './read-vitals.ts';
import { sshCommand } from './ssh-command.ts';
import { vitalsScript } from './vitals-script.ts';

/** Value: the largest share of a disk in use, or that of the processor where no disk is told. */
export async function runVitals(profile: VitalsProfile, run: Run): Promise<Finding> {
  const vitals = readVitals(await sshCommand(profile, vitalsScript(profile), run), profile.logs.length);
  const asked = ({ mount }: Share) => profile.mounts?.includes(mount) ?? true;
  const disks = vitals.disks.filter(asked);
  const readings = [
    reading('cpu', vitals.cpuPercent, '%', profile.cpuPercent),
    reading('memory', vitals.memoryPercent, '%', profile.memoryPercent),
    reading('load', vitals.loadPerCore, '', profile.loadPerCore),
    ...disks.map(({ mount, percent }) => reading(`disk ${mount}`, percent, '%', profile.diskPercent)),
    ...missing(profile, disks).map((mount) => reading(`disk ${mount}`, null, '%', undefined)),
    ...vitals.inodes
      .filter(asked)
      .map(({ mount, percent }) => reading(`inodes ${mount}`, percent, '%', profile.inodesPercent)),
    ...profile.logs.map((log, index) => reading(`log ${log.name}`, vitals.logs[index] ?? null, '', log.limits)),
  ];
  const fullest = disks.length > 0 ? Math.max(...disks.map(({ percent }) => percent)) : vitals.cpuPercent;
  return { value: fullest, unit: '%', reason: readings.find(({ reason }) => reason)?.reason ?? null, readings };
}

function missing({ mounts = [] }: VitalsProfile, disks: readonly Share[]): string[] {
  return mounts.filter((mount) => !disks.some((disk) => disk.mount === mount));
}

function reading(name: string, value: number | null, unit: string, limits: Limits | undefined): Reading {
  const reason: Reason | null =
    value === null ? { code: 'metric-missing', params: { metric: name } } : judgeLimits(value, limits, name);
  return { name, value, unit, state: stateOf(reason), reason };
}
