export { analysis } from './module.ts';
