export { inspect } from './module.ts';
