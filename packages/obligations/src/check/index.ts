export { type Figure, figuresIn } from '../figures/figures.ts';
export { type BrokenRule, broken, RULE_CODES, type RuleCode } from './broken-rule.ts';
export { type AgreedFigure, type ContractReport, checkContract } from './check-contract.ts';
export { everyObligation } from './every-obligation.ts';
export { type Finding, formatInputFault, formatPath, type InputFault, type Path } from './input-fault.ts';
export { type ParsedContract, parseContract } from './parse-contract.ts';
export type { InputFaults } from './parse-yaml.ts';
