export { draftDutyNotices } from './duty-notices/draft-duty-notices.ts';
export { listDutyNotices } from './duty-notices/list-duty-notices.ts';
export { publishDutyNotice } from './duty-notices/publish-duty-notice.ts';
export { addLeave } from './leaves/add-leave.ts';
export { rota } from './module.ts';
export { onDuty, onDutyByDay } from './on-duty.ts';
export { addShift } from './shifts/add-shift.ts';
