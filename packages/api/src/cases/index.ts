export * from './act-routes.ts';
export * from './input.ts';
export * from './registers.ts';
export * from './reply.ts';
export * from './words.ts';
