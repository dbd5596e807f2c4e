import type { PublicSurvey, SurveyDetail, SurveyLinks, SurveyView } from '@yinuo/api';
import { type Instant, parseInstant } from '@yinuo/kernel';
import type { PersonActor } from '@yinuo/platform';
import { contractText, openTestDesk, type TestDesk } from '../../../testing/index.ts';

/** `2026-03-10 09:00` in Beijing. */
export function beijing(text: string): Instant {
  const parsed = parseInstant(`${text.replace(' ', 'T')}:00+08:00`);
  if (!parsed.ok) throw new Error(`not an instant: ${text}`);
  return parsed.value;
}

export interface OutreachDesk extends TestDesk {
  /** Zhongkai's, with five cases of March behind it. */
  readonly contract: string;
  /** Who asks, of the supplier. */
  readonly operations: PersonActor;
  /** Who sends, checks and closes, of the hospital. */
  readonly witness: PersonActor;
  open(change?: Readonly<Record<string, unknown>>): Promise<SurveyView>;
  detail(id: string): Promise<SurveyDetail>;
  links(id: string): Promise<SurveyLinks['items']>;
  answer(token: string, answers: unknown): ReturnType<typeof answerOf>;
}

export const full = (overall: number, advice = '') => ({
  attitude: 4,
  speed: 4,
  result: 4,
  system: 4,
  overall,
  ...(advice ? { advice } : {}),
});
export const tokenOf = (path: string): string => path.replace('/s/', '');

const answerOf = (desk: TestDesk, token: string, answers: unknown) =>
  desk.call<PublicSurvey & { code?: string; fields?: unknown }>(null, '/api/surveys/form', {
    body: { token, answers },
  });

/** Friday 2026-03-20 09:00. */
export async function openOutreachDesk(): Promise<OutreachDesk> {
  const desk = await openTestDesk({ now: beijing('2026-03-02 09:00') });
  const contract = await desk.found({ yaml: contractText('zhongkai') });
  await reportFaults(desk, contract);
  desk.clock.set(beijing('2026-03-20 09:00'));
  const operations = desk.person('supplier-operations', 'supplier');
  const witness = desk.person('hospital-it', 'first');
  return Object.assign(desk, {
    contract,
    operations,
    witness,
    async open(change: Readonly<Record<string, unknown>> = {}) {
      const body = {
        contract,
        title: '一季度满意度',
        way: 'link',
        from: '2026-01-01',
        to: '2026-03-31',
        sample: 6,
        closesAt: '2026-04-01T00:00:00+08:00',
        ...change,
      };
      const { status, body: reply } = await desk.call<SurveyView>(operations, '/api/surveys', { body });
      if (status !== 201) throw new Error(JSON.stringify(reply));
      return reply;
    },
    detail: async (id: string) => (await desk.call<SurveyDetail>(operations, `/api/surveys/${id}`)).body,
    links: async (id: string) =>
      (await desk.call<SurveyLinks>(witness, `/api/surveys/${id}/links`, { method: 'POST' })).body.items,
    answer: (token: string, answers: unknown) => answerOf(desk, token, answers),
  });
}

/** Four people of the hospital report one each, an engineer one of his own. */
async function reportFaults(desk: TestDesk, contract: string): Promise<void> {
  for (const [name, department] of [
    ['王护士', '门诊'],
    ['李护士', '门诊'],
    ['赵医生', '住院部'],
    ['钱药师', '药房'],
  ]) {
    const reporter = { name, department, contact: '13800000000' };
    const body = { contract, kind: 'fault', title: '挂号打不开', reporter };
    await report(desk, desk.person('supplier-first-line', 'supplier'), body);
  }
  const own = { contract, kind: 'fault', title: '自查发现页面报错' };
  await report(desk, desk.person('supplier-engineer', 'supplier'), own);
}

async function report(desk: TestDesk, by: PersonActor, body: unknown): Promise<void> {
  const { status } = await desk.call(by, '/api/cases', { body });
  if (status !== 201) throw new Error(`not reported: ${status}`);
}
