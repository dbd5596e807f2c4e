export { formatInputFault, formatPath, type InputFault, type Path } from './input-fault.ts';
export { type ParsedContract, parseContract } from './parse-contract.ts';
