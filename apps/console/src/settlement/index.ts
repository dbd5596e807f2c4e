export { AskDialog, type Asked, type Told } from './ask-dialog.tsx';
export * from './calls.ts';
export { ContractChoice } from './contract-choice.tsx';
export { moneyText } from './money-text.ts';
export { PenaltyTag } from './penalty-tag.tsx';
export { PeriodTag } from './period-tag.tsx';
export { useSendingFields } from './use-sending-fields.ts';
