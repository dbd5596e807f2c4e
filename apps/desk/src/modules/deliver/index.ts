export { askDocument } from './documents/ask-document.ts';
export { deliver } from './module.ts';
export { renderDocument } from './render/render-document.ts';
