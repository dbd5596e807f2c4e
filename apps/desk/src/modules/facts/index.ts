export { facts } from './module.ts';
