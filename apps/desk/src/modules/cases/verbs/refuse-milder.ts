import { Fault } from '@yinuo/platform';
import { type JudgedCase, judgeOpenCase } from '../keep-case.ts';
import { type OpenCase, sideOfActor } from '../open-case.ts';

/**
 * What counts against the supplier is not the supplier's to take away: an act after which a broken promise would no longer
 * be one (a milder severity, a later report, a merge) needs the hospital. `before` is how the case stood before the act.
 * Counted by clock: of another severity the same promise stands in another clause.
 */
export function refuseMilder(open: OpenCase, before: JudgedCase): void {
  if (sideOfActor(open.ctx) === 'hospital') return;
  const was = Map.groupBy(brokenOf(before), ({ clock }) => clock);
  const is = Map.groupBy(brokenOf(judgeOpenCase(open)), ({ clock }) => clock);
  const lost = [...was].filter(([clock, broken]) => broken.length > (is.get(clock)?.length ?? 0));
  if (lost.length === 0) return;
  const clauses = new Set(lost.flatMap(([, broken]) => broken.map(({ clause }) => clause)));
  throw new Fault('case.hospital-decides', { clauses: [...clauses] });
}

/** A merged case's clocks rest: none of them counts any more. */
const brokenOf = ({ verdicts, history }: JudgedCase) =>
  history.state === 'merged' ? [] : verdicts.filter(({ state }) => state === 'breached');
