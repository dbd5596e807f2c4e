export * from './delivery-routes.ts';
export * from './input.ts';
export * from './paper-figures.ts';
export * from './qualifications.ts';
export * from './reply.ts';
