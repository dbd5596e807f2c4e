export { askDocument } from './documents/ask-document.ts';
export { deliver } from './module.ts';
