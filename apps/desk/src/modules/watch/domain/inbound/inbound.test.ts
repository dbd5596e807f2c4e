import { instantOf } from '@yinuo/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { INBOUND_FORMATS } from './read-inbound.ts';
import { toldSpan } from './told-span.ts';

const began = instantOf(Date.UTC(2026, 1, 10, 1, 0, 0));
const ended = instantOf(Date.UTC(2026, 1, 10, 1, 10, 0));
const seconds = (at: number) => at / 1000;

const alertmanager = (status: string) => ({
  version: '4',
  groupKey: '{}:{alertname="HisDown"}',
  status,
  receiver: 'yinuo',
  groupLabels: { alertname: 'HisDown' },
  commonLabels: {},
  commonAnnotations: {},
  externalURL: 'http://alertmanager:9093',
  alerts: [
    {
      status,
      labels: { alertname: 'HisDown', severity: 'critical', instance: 'his:8080' },
      annotations: { summary: 'HIS 接口不通', description: '连续三次超时' },
      startsAt: '2026-02-10T01:00:00Z',
      endsAt: status === 'firing' ? '0001-01-01T00:00:00Z' : '2026-02-10T01:10:00Z',
      generatorURL: 'http://prometheus:9090/graph',
      fingerprint: '3407d122c7e8c961',
    },
  ],
});
const zabbix = (status: string) => ({
  event_source: '0',
  event_id: '81230',
  event_value: status === 'firing' ? '1' : '0',
  event_name: 'HIS 接口不通',
  event_nseverity: '4',
  event_severity: 'High',
  trigger_id: '24015',
  trigger_description: '连续三次超时',
  host_name: 'his:8080',
  event_timestamp: String(seconds(began)),
  event_recovery_timestamp: status === 'firing' ? '{EVENT.RECOVERY.TIMESTAMP}' : String(seconds(ended)),
});
const nightingale = (status: string) => ({
  id: 7,
  cluster: 'Default',
  hash: 'b1946ac92492d2347c6235b4d2611184',
  rule_id: 3,
  rule_name: 'HIS 接口不通',
  rule_note: '连续三次超时',
  severity: 1,
  is_recovered: status !== 'firing',
  target_ident: 'his:8080',
  trigger_value: '',
  tags: [],
  trigger_time: seconds(began),
  first_trigger_time: seconds(began),
  last_eval_time: status === 'firing' ? seconds(began) : seconds(ended),
});
const hertzbeat = (status: string) => ({
  groupKey: 'alertname:HisDown',
  status,
  alerts: [
    {
      fingerprint: 'alertname:HisDown,instance:his:8080',
      labels: { alertname: 'HIS 接口不通', severity: 'critical', instance: 'his:8080' },
      annotations: {},
      content: '连续三次超时',
      status,
      triggerTimes: 3,
      startAt: began,
      activeAt: began,
      endAt: status === 'firing' ? null : ended,
    },
  ],
});

/** As the shipped template of 1.7 writes it: one status for the group, wall clocks, no fingerprint. */
const hertzbeatGroup = (status: string) => ({
  title: 'HertzBeat Alert Notification',
  status,
  commonLabels: {},
  alerts: [
    {
      index: 1,
      labels: { alertname: 'HIS 接口不通', severity: 'critical', instance: 'his:8080' },
      content: '连续三次超时',
      triggerTimes: 3,
      startAt: '2026-02-10 09:00:00',
      ...(status === 'firing' ? {} : { endAt: '2026-02-10 09:10:00' }),
    },
  ],
});
/** As 1.6 writes it: flat, with numbers for status and priority. */
const hertzbeatFlat = (status: string) => ({
  alarmId: status === 'firing' ? 76456 : 76457,
  target: 'available',
  thresholdId: 232,
  priority: 0,
  content: '连续三次超时',
  status: status === 'firing' ? 0 : 2,
  times: 1,
  triggerTime: status === 'firing' ? '2026-02-10 09:00:00' : '2026-02-10 09:10:00',
  tags: { monitorId: '3543534545', monitorName: 'HIS 接口不通', monitorHost: 'his:8080' },
});

describe.each([
  ['alertmanager', alertmanager],
  ['zabbix', zabbix],
  ['nightingale', nightingale],
  ['hertzbeat', hertzbeat],
  ['hertzbeat', hertzbeatGroup],
] as const)('%s', (format, body) => {
  it('a firing alert and its end are the same trouble', () => {
    const [firing] = INBOUND_FORMATS[format].parse(body('firing'));
    expect(firing).toMatchObject({
      firing: true,
      title: 'HIS 接口不通',
      text: '连续三次超时',
      severity: 'critical',
      startedAt: began,
      endedAt: null,
      target: 'his:8080',
    });
    const [resolved] = INBOUND_FORMATS[format].parse(body('resolved'));
    expect(resolved).toMatchObject({ firing: false, fingerprint: firing?.fingerprint, endedAt: ended });
  });
  it('anything else is refused or read, never thrown otherwise', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => void INBOUND_FORMATS[format].safeParse(value)));
    expect(INBOUND_FORMATS[format].safeParse({ hello: 'world' }).success).toBe(false);
  });
});

it('without a fingerprint, the labels are it, in whatever order', () => {
  const of = (labels: object) =>
    INBOUND_FORMATS.alertmanager.parse({ alerts: [{ status: 'firing', labels }] })[0]?.fingerprint;
  expect(of({ a: '1', b: '2' })).toBe(of({ b: '2', a: '1' }));
  expect(of({ a: '1' })).not.toBe(of({ a: '2' }));
});

it('the flat alert of HertzBeat 1.6: its recovery has another number and is the same trouble', () => {
  const [firing] = INBOUND_FORMATS.hertzbeat.parse(hertzbeatFlat('firing'));
  expect(firing).toMatchObject({
    firing: true,
    title: 'HIS 接口不通 available',
    text: '连续三次超时',
    severity: 'critical',
    startedAt: began,
    endedAt: null,
    target: 'his:8080',
  });
  const [resolved] = INBOUND_FORMATS.hertzbeat.parse(hertzbeatFlat('resolved'));
  expect(resolved).toMatchObject({ firing: false, fingerprint: firing?.fingerprint, startedAt: null, endedAt: ended });
});

it.each([
  ['status', { alerts: [{ labels: { alertname: 'x' } }] }],
  ['alerts.0.startAt', { status: 'firing', alerts: [{ startAt: {} }] }],
  ['content', { target: 'available', priority: 0, status: 0 }],
  ['status', { labels: {} }],
])('of HertzBeat what is missing is named: %s', (field, body) => {
  const parsed = INBOUND_FORMATS.hertzbeat.safeParse(body);
  expect(parsed.error?.issues.map((issue) => issue.path.join('.'))).toEqual([field]);
});

it.each([
  ['event_id', '{EVENT.ID}'],
  ['event_name', '{EVENT.NAME}'],
  ['trigger_id', '{TRIGGER.ID}'],
  ['host_name', '{HOST.NAME}'],
  ['host_name', '{$SITE}'],
  ['event_value', '{EVENT.VALUE}'],
  ['event_nseverity', '{EVENT.NSEVERITY}'],
  ['event_timestamp', '{EVENT.TIMESTAMP}'],
])('Zabbix left %s as %s: refused, and the field is named', (field, macro) => {
  const parsed = INBOUND_FORMATS.zabbix.safeParse({ ...zabbix('firing'), [field]: macro });
  expect(parsed.error?.issues.map((issue) => issue.path.join('.'))).toEqual([field]);
});

const HOUR = 3_600;
it.each([
  ['its own times', HOUR, 60, [HOUR, 60], null, []],
  ['a clock ahead: when it is heard', -30, -10, [0, 0], null, []],
  ['a story of the day before yesterday', 48 * HOUR + 1, 60, [60, 60], [48 * HOUR + 1, 60], []],
  ['a story that was over long ago', 48 * HOUR, 40 * HOUR, [0, 0], [48 * HOUR, 40 * HOUR], []],
  ['a clock of another century', 400 * 24 * HOUR, 60, [60, 60], null, []],
  ['an end before its beginning', 60, HOUR, [HOUR, HOUR], null, []],
  ['what nobody heard, for the desk was away', 36 * HOUR, HOUR, [36 * HOUR, HOUR], null, [[35 * HOUR, HOUR]]],
  ['what was told before the desk was away', 60 * HOUR, HOUR, [HOUR, HOUR], [60 * HOUR, HOUR], [[20 * HOUR, HOUR]]],
] as const)('%s', (_, startedAgo, endedAgo, [from, to], doubted, away) => {
  const heard = instantOf(1_800_000_000_000);
  const ago = (seconds: number) => instantOf(heard - seconds * 1000);
  const absences = away.map(([since, until]) => ({ from: ago(since), to: ago(until) }));
  expect(toldSpan({ startedAt: ago(startedAgo), endedAt: ago(endedAgo) }, heard, absences)).toEqual({
    from: ago(from),
    to: ago(to),
    doubted: doubted && { from: ago(doubted[0]), to: ago(doubted[1]) },
  });
});
