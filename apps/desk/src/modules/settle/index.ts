export { settle } from './module.ts';
export { proposePenalties } from './penalties/propose-penalties.ts';
