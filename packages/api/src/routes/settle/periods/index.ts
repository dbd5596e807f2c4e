export * from './changes.ts';
export * from './figures.ts';
export * from './input.ts';
export * from './reply.ts';
export * from './routes.ts';
