export { amendContract } from './amend-contract.ts';
export { bringIntoForce } from './bring-into-force.ts';
export { contractForJudging, type JudgingContract } from './contract-for-judging.ts';
export { contractsOfOrg } from './contracts-of-org.ts';
export { windowWords } from './domain/window-words.ts';
export { endContracts } from './end-contracts.ts';
export { everyVersion, type VersionedContract } from './every-version.ts';
export { foundContract } from './found-contract.ts';
export { agreement } from './module.ts';
export { nameEngineers } from './name-engineers.ts';
export {
  type ContractPeople,
  contractHeads,
  contractsOfParty,
  type EngineerTerm,
  engineersOf,
  engineerTerms,
  partiesOf,
} from './who.ts';
