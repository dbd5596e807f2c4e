import type { VitalsProfile } from '../../shapes/index.ts';

/** What a Linux server is asked, in POSIX sh: it reads and never writes. Each part begins with `#name`. */
export function vitalsScript({ logs }: VitalsProfile): string {
  return [
    'LC_ALL=C; export LC_ALL',
    "echo '#cpu'; head -n 1 /proc/stat; sleep 1; head -n 1 /proc/stat",
    "echo '#memory'; cat /proc/meminfo",
    "echo '#load'; cat /proc/loadavg",
    "echo '#cores'; grep -c '^processor' /proc/cpuinfo || getconf _NPROCESSORS_ONLN",
    "echo '#disk'; df -P -k 2>/dev/null",
    "echo '#inodes'; df -P -i 2>/dev/null",
    ...logs.map(({ file, pattern, lines }, index) => {
      const name = quoted(file);
      const count = `tail -n ${lines} -- ${name} | grep -a -E -c -e ${quoted(pattern)}`;
      return `echo '#log${index}'; if [ -r ${name} ]; then ${count}; else echo unreadable; fi`;
    }),
    'exit 0',
  ].join('\n');
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
