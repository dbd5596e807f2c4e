export { contractForJudging, type JudgingContract } from './contract-for-judging.ts';
export { contractsOfOrg } from './contracts-of-org.ts';
export { foundContract } from './found-contract.ts';
export { agreement } from './module.ts';
