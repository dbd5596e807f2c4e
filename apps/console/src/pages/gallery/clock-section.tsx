import { Button } from 'antd';
import { now } from '../../clock/index.ts';
import { ClockCard, ClockGrid, type ClockView, Panel, StatusTag, VerdictTag, WhyList } from '../../kit/index.ts';
import { TONES } from '../../theme/palette.ts';
import styles from './gallery.module.css';

const MINUTE = 60_000;
const opened = now();
const at = (minutes: number): number => opened + minutes * MINUTE;

const why = [
  { zh: '周六 16:40 报告', en: 'reported Saturday 16:40' },
  { zh: '2月14日是调休上班日', en: '14 February is a make-up workday' },
  { zh: '工作日日常故障：10 分钟内响应', en: 'daily fault on a working day: respond within 10 min' },
  { zh: '16:50 到期', en: 'due 16:50' },
];

const respond = { zh: '响应', en: 'Respond' };
const resolve = { zh: '解决', en: 'Resolve' };

const iso = (minutes: number): string => new Date(at(minutes)).toISOString();

/** A sample: from, due, met in minutes from now. */
function sample(
  clause: string,
  clockTitle: ClockView['clockTitle'],
  minutes: readonly [number, number, number?],
): ClockView {
  const [from, due, met] = minutes;
  const over = due < 0 && met === undefined;
  return {
    clause,
    clockTitle,
    start: iso(from),
    due: iso(due),
    metAt: met === undefined ? null : iso(met),
    state: met === undefined ? (over ? 'breached' : 'pending') : 'met',
    atRisk: due > 0 && due < 10,
    usedPercent: Math.round((100 * ((met ?? 0) - from)) / (due - from)),
    elapsedMs: ((met ?? 0) - from) * MINUTE,
    provisional: false,
    agreedWord: null,
    demands: [],
    why,
  };
}

const clocks: readonly ClockView[] = [
  sample('XY-4', respond, [-12, 28]),
  { ...sample('XY-4', resolve, [-55, 5]), provisional: true },
  { ...sample('ZK-9', respond, [-60, -45, -52]), agreedWord: '第一时间' },
  {
    ...sample('XY-2', resolve, [-140, -80]),
    demands: [
      {
        name: 'start-emergency-plan',
        title: { zh: '启动应急预案', en: 'Start the emergency plan' },
        since: iso(-80),
        metAt: iso(-75),
      },
      {
        name: 'offer-alternative',
        title: { zh: '上报并提供替代方案', en: 'Report and offer an alternative' },
        since: iso(-80),
        metAt: null,
      },
    ],
  },
  {
    ...sample('XY-10', { zh: '到场', en: 'Arrive' }, [-200, -80, -60]),
    state: 'excused',
    why: [...why, { zh: '原因经双方认定在第三方：免责', en: 'cause agreed to lie with the third party: excused' }],
  },
];

export function ClockSection() {
  return (
    <div className={styles.stack}>
      <Panel title="VerdictTag · StatusTag">
        <p className={styles.row}>
          {(['pending', 'at-risk', 'met', 'breached', 'excused', 'provisional', 'none'] as const).map((verdict) => (
            <VerdictTag key={verdict} verdict={verdict} />
          ))}
        </p>
        <p className={styles.row}>
          {TONES.map((tone) => (
            <StatusTag key={tone} tone={tone}>
              {tone}
            </StatusTag>
          ))}
        </p>
      </Panel>
      <ClockGrid>
        {clocks.map((clock, index) => (
          <ClockCard
            key={`${clock.clause} ${clock.due}`}
            clock={clock}
            whyOpen={index === 1}
            demandAct={() => <Button size="small">办理</Button>}
            {...(clock.state === 'pending' && {
              actions: (
                <Button size="small" type={index === 1 ? 'primary' : 'default'}>
                  办结
                </Button>
              ),
            })}
          />
        ))}
      </ClockGrid>
      <Panel title="WhyList inline">
        <WhyList steps={why} inline />
      </Panel>
    </div>
  );
}
