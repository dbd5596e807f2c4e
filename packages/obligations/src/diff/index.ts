export { type Change, diff } from './diff.ts';
export { explainChange } from './explain-change.ts';
export { versionAt } from './version-at.ts';
