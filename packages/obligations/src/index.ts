export { parseCalendarOverride } from './calendar/parse-calendar-override.ts';
export * from './check/index.ts';
export * from './compile/index.ts';
export * from './explain/index.ts';
export * from './facts/index.ts';
export * from './judge/index.ts';
export * from './language/index.ts';
export * from './plan/index.ts';
