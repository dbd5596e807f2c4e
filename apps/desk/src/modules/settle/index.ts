export { settle } from './module.ts';
export { proposePenalties } from './penalties/propose-penalties.ts';
export { type LaidDocument, layDocument } from './periods/lay-document.ts';
