export { Bell } from './bell.tsx';
export { listNotices } from './notice-calls.ts';
export { NoticeLine } from './notice-line.tsx';
export { useRead } from './use-read.ts';
