import { Fault } from '@yinuo/platform';
import { type JudgedCase, judgeOpenCase } from '../keep-case.ts';
import { type OpenCase, sideOfActor } from '../open-case.ts';

/**
 * What counts against the supplier is not the supplier's to take away: an act after which a broken promise would no longer
 * be one (a milder severity, a later report, a merge) needs the hospital. `before` is how the case stood before the act.
 */
export function refuseMilder(open: OpenCase, before: JudgedCase): void {
  if (sideOfActor(open.ctx) === 'hospital') return;
  const broken = ({ verdicts, history }: JudgedCase) =>
    history.state === 'merged' ? [] : verdicts.filter((one) => one.state === 'breached');
  const after = new Set(broken(judgeOpenCase(open)).map(({ obligation }) => obligation));
  const lost = broken(before).filter(({ obligation }) => !after.has(obligation));
  if (lost.length > 0)
    throw new Fault('case.hospital-decides', { clauses: [...new Set(lost.map((one) => one.clause))] });
}
