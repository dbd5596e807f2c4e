export * from './fact.ts';
export * from './parse-fact.ts';
