import { formatInstant, instantOf } from '@yinuo/kernel';
import { logCall, reportCase } from '../../modules/cases/index.ts';
import type { ImaginedCase } from '../imagine/imagine-cases.ts';
import type { CaseInPlay, Step } from './step.ts';

const MINUTE = 60_000;

/** Every third report of the IT department is a call to the hotline, the others come from the service group. */
export const byPhone = (one: ImaginedCase): boolean =>
  !one.byDepartment && Math.floor(one.reportedAt / MINUTE) % 3 === 0;

const described = (one: ImaginedCase, { contract }: CaseInPlay) => {
  const { kind, severity, handling, title, module } = one.happening;
  return {
    contract,
    kind,
    title,
    ...(severity ? { severity } : {}),
    ...(handling ? { handling } : {}),
    ...(module ? { module } : {}),
    ...(kind === 'patient' ? { patient: { name: '患者甲', mobile: '13900000000' } } : {}),
  };
};

export const report = (one: ImaginedCase): Step => ({
  at: one.reportedAt,
  async run(platform, play) {
    const reporter = play.actor(`${one.slug}.${one.byDepartment ? 'outpatient' : 'it'}`);
    const channel = one.byDepartment ? 'web' : 'wechat';
    play.id = (await reportCase(platform, reporter, { ...described(one, play), channel })).id;
  },
});

/** First line takes the call and enters it as it ends; answering was the response. */
export const call = (one: ImaginedCase): Step => ({
  at: instantOf(one.reportedAt + MINUTE),
  async run(platform, play) {
    const caller = play.actor(`${one.slug}.it`).name;
    const made = await logCall(platform, play.actor('firstline'), {
      ...described(one, play),
      reporter: { name: caller, department: '信息科' },
      call: {
        caller,
        startedAt: formatInstant(one.reportedAt),
        endedAt: formatInstant(instantOf(one.reportedAt + MINUTE)),
        summary: `${one.happening.title}，已受理并告知会尽快回复`,
      },
    });
    play.id = made.id;
  },
});
