export { judge, judgeEach } from './judge.ts';
export { judgeCase } from './judge-case.ts';
export type { ClockState, ClockVerdict, DemandVerdict, Warning } from './verdict.ts';
