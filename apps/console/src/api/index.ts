export { api, bodyOf, once, whenSessionExpires } from './client.ts';
export { ApiFault, asFault, type ConsoleFaultCode, type FieldFault } from './fault.ts';
export { useFaultSentence } from './fault-sentence.ts';
export { newIntentKey } from './intent-key.ts';
export type { paths } from './paths.ts';
