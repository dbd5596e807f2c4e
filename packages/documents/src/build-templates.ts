export { buildPaperTemplate } from './templates/build-template.ts';
