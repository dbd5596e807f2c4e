export { draftDutyNotices } from './duty-notices/draft-duty-notices.ts';
export { rota } from './module.ts';
export { onDuty } from './on-duty.ts';
export { addShift } from './shifts/add-shift.ts';
