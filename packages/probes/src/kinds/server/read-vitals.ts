export interface Vitals {
  readonly cpuPercent: number | null;
  readonly memoryPercent: number | null;
  readonly loadPerCore: number | null;
  readonly disks: readonly Share[];
  readonly inodes: readonly Share[];
  /** Lines that matched, per log of the profile; null where the file could not be read. */
  readonly logs: readonly (number | null)[];
}

export interface Share {
  readonly mount: string;
  readonly percent: number;
}

/** The answer to `vitalsScript`. */
export function readVitals(text: string, logs: number): Vitals {
  const parts = partsOf(text);
  const part = (name: string) => parts.get(name) ?? [];
  const cores = Number(part('cores')[0]);
  const load = Number.parseFloat(part('load')[0] ?? '');
  return {
    cpuPercent: cpuPercent(part('cpu')),
    memoryPercent: memoryPercent(part('memory')),
    loadPerCore: cores > 0 && Number.isFinite(load) ? round(load / cores) : null,
    disks: shares(part('disk')),
    inodes: shares(part('inodes')),
    logs: Array.from({ length: logs }, (_, index) => countOf(part(`log${index}`)[0])),
  };
}

function partsOf(text: string): Map<string, string[]> {
  const parts = new Map<string, string[]>();
  let current: string[] = [];
  for (const line of text.split('\n')) {
    const name = /^#(\w+)$/.exec(line)?.[1];
    if (name !== undefined) {
      current = [];
      parts.set(name, current);
    } else if (line.trim() !== '') current.push(line);
  }
  return parts;
}

/** Between two lines of /proc/stat: user nice system idle iowait irq softirq steal …; guest time is within user. */
function cpuPercent(lines: readonly string[]): number | null {
  const [before, after] = lines.map((line) => line.trim().split(/\s+/).slice(1, 9).map(Number));
  if (!before || !after) return null;
  const spent = after.map((value, index) => value - (before[index] ?? 0));
  const total = spent.reduce((sum, value) => sum + value, 0);
  if (!(total > 0)) return null;
  return round(100 * (1 - ((spent[3] ?? 0) + (spent[4] ?? 0)) / total));
}

/** What is not available to new work. Kernels before 3.14 do not say it: then free, buffers and cache are available. */
function memoryPercent(lines: readonly string[]): number | null {
  const kib = (name: string) =>
    Number(lines.find((line) => line.startsWith(`${name}:`))?.match(/\d+/)?.[0] ?? Number.NaN);
  const available = kib('MemAvailable');
  const free = Number.isNaN(available) ? kib('MemFree') + kib('Buffers') + kib('Cached') : available;
  const percent = 100 * (1 - free / kib('MemTotal'));
  return Number.isFinite(percent) ? round(percent) : null;
}

/** Used against used + free for others, as df prints it, but not rounded up. Only what lies on disks or over the network. */
function shares(lines: readonly string[]): Share[] {
  return lines.flatMap((line) => {
    const [, device = '', used = '', free = '', mount = ''] =
      /^(\S+)\s+-?\d+\s+(\d+)\s+(\d+)\s+\S+\s+(\/.*)$/.exec(line) ?? [];
    const onDisk =
      (device.startsWith('/dev/') && !device.startsWith('/dev/loop')) || device.includes(':/') || mount === '/';
    const total = Number(used) + Number(free);
    return onDisk && total > 0 ? [{ mount, percent: round((100 * Number(used)) / total) }] : [];
  });
}

function countOf(line: string | undefined): number | null {
  return line !== undefined && /^\d+$/.test(line.trim()) ? Number(line) : null;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
