export * from './input.ts';
export * from './reply.ts';
export * from './words.ts';
