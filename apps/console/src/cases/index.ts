export { type Act, type ActBodies, type ActPart, actOnCase, unlinkCase } from './act-calls.ts';
export { BeijingTime, beijingNow } from './beijing-time.tsx';
export * from './calls.ts';
export { CaseStateTag, useKindWords } from './case-tags.tsx';
export {
  contractName,
  moduleTitle,
  severityTitle,
  useContract,
  useContracts,
  useContractViews,
} from './contracts.ts';
export { DueIn } from './due-in.tsx';
export { useShownContract } from './shown-contract.ts';
export * from './words.ts';
