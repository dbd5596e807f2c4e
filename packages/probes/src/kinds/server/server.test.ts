import { expect, test } from 'vitest';
import { parseHl7 } from '../hl7/message.ts';
import { readPing } from '../network/ping.ts';
import { parseSeries } from './prometheus-text.ts';
import { readVitals } from './read-vitals.ts';

const ANSWER = `#cpu
cpu  100 0 50 800 50 0 0 0 0 0
cpu  130 0 60 855 55 0 0 0 0 0
#memory
MemTotal:       16000000 kB
MemFree:         1000000 kB
MemAvailable:    4000000 kB
#load
1.50 1.20 0.90 2/345 6789
#cores
4
#disk
Filesystem     1024-blocks      Used Available Capacity Mounted on
/dev/vda1         41151808  36900000   2150000      95% /
tmpfs              8000000         0   8000000       0% /run
/dev/loop3          100000    100000         0     100% /snap/core
10.0.0.5:/share  100000000  50000000  50000000      50% /mnt/影像 归档
#inodes
Filesystem      Inodes  IUsed   IFree IUse% Mounted on
/dev/vda1      2621440 262144 2359296   10% /
#log0
7
#log1
unreadable
`;

test('vitals of a Linux server', () => {
  expect(readVitals(ANSWER, 2)).toEqual({
    cpuPercent: 40,
    memoryPercent: 75,
    loadPerCore: 0.4,
    disks: [
      { mount: '/', percent: 94.5 },
      { mount: '/mnt/影像 归档', percent: 50 },
    ],
    inodes: [{ mount: '/', percent: 10 }],
    logs: [7, null],
  });
});

test('a server that tells nothing has no numbers', () => {
  expect(readVitals('', 1)).toEqual({
    cpuPercent: null,
    memoryPercent: null,
    loadPerCore: null,
    disks: [],
    inodes: [],
    logs: [null],
  });
});

test('a page of Prometheus', () => {
  const page = `# HELP a x
a{path="C:\\\\d",text="say \\"hi\\",\\n"} 3 1700000000000
a 1e3
b NaN
b{x="{}"} +Inf
# a 5
broken{
`;
  expect(parseSeries(page, new Set(['a', 'b']))).toEqual([
    { metric: 'a', labels: { path: 'C:\\d', text: 'say "hi",\n' }, value: 3 },
    { metric: 'a', labels: {}, value: 1000 },
    { metric: 'b', labels: { x: '{}' }, value: Number.POSITIVE_INFINITY },
  ]);
});

test.each([
  [
    '3 packets transmitted, 3 received, 0% packet loss, time 402ms\nrtt min/avg/max/mdev = 0.02/0.05/0.09/0.01 ms',
    0,
    0.05,
  ],
  ['3 packets transmitted, 2 packets received, 33% packet loss\nround-trip min/avg/max = 1.0/2.5/4.0 ms', 33, 2.5],
  ['3 packets transmitted, 0 received, +3 errors, 100% packet loss, time 2031ms', 100, null],
])('ping says %s', (text, lossPercent, meanMs) => expect(readPing(text)).toEqual({ lossPercent, meanMs }));

test('HL7 fields count from the segment, MSH from its mark', () => {
  const message = parseHl7(
    'MSH|^~\\&|HIS|H|YINUO|P|20261102||RSP^K22|C1|P|2.5\rMSA|AA|C9\rPID|||T1^^^H^MR||测试^患者\r',
  );
  expect(
    ['MSH-1', 'MSH-2', 'MSH-3', 'MSH-9.2', 'MSA-2', 'PID-3.1', 'PID-5.2', 'PID-9', 'OBX-1'].map((at) =>
      message?.at(at),
    ),
  ).toEqual(['|', '^~\\&', 'HIS', 'K22', 'C9', 'T1', '患者', null, null]);
  expect(parseHl7('HTTP/1.1 400')).toBeNull();
});
