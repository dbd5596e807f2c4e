export { Fact, type FactInput, type FactOf } from './fact.ts';
export { parseFactLine } from './parse-fact.ts';
