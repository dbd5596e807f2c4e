export * from './shapes/index.ts';
export { type SignedRequest, signRequest, verifyRequest } from './signature.ts';
