export { contractForJudging, type JudgingContract } from './contract-for-judging.ts';
export { contractsOfOrg } from './contracts-of-org.ts';
export { windowWords } from './domain/window-words.ts';
export { everyVersion, type VersionedContract } from './every-version.ts';
export { agreement } from './module.ts';
export { type TermStanding, termStanding } from './reading/running-term.ts';
export { CONTRACT_CHANGED, forgetContract, rememberedContract } from './remembered-contract.ts';
export { holdTime, refuseSealedTime, type SealedSpan, sealTime } from './sealed-time.ts';
export { agreeAmendment } from './verbs/answer-amendment.ts';
export { bringIntoForce } from './verbs/bring-into-force.ts';
export { endContracts } from './verbs/end-contracts.ts';
export { foundContract } from './verbs/found-contract.ts';
export { endOf, giveNotice, withdrawNotice } from './verbs/give-notice.ts';
export { nameEngineers } from './verbs/name-engineers.ts';
export { proposeAmendment } from './verbs/propose-amendment.ts';
export {
  type ContractPeople,
  contractHeads,
  contractSlug,
  contractsInForce,
  contractsOfParty,
  type EngineerTerm,
  engineersOf,
  engineerTerms,
  partiesOf,
} from './who.ts';
