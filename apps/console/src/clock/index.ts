export { deviceNow, hearDesk, now } from './now.ts';
export { beijingToday } from './today.ts';
export { useNow } from './use-now.ts';
