export * from './fault-reply.ts';
export * from './faults.ts';
export * from './name-schemas.ts';
export * from './paging.ts';
export * from './permissions.ts';
export * from './roles.ts';
export * from './route.ts';
export * from './routes/index.ts';
