export { money } from './module.ts';
