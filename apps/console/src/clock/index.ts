export { deviceNow, hearDesk, now } from './now.ts';
export { beijingToday, beijingYesterday } from './today.ts';
export { useNow } from './use-now.ts';
