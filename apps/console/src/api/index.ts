export { api, bodyOf, type InputOf, once, whenSessionExpires } from './client.ts';
export { ApiFault, asFault, type ConsoleFaultCode, type FieldFault, isFinal } from './fault.ts';
export { useFaultSentence } from './fault-sentence.ts';
export { newIntentKey } from './intent-key.ts';
