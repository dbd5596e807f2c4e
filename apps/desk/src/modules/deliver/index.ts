export { askDocument } from './documents/ask-document.ts';
export { listDocumentKinds } from './documents/list-document-kinds.ts';
export { inspectionPaper } from './inspections/inspection-paper.ts';
export { deliver } from './module.ts';
export { makePack, type PackLine, type PackMade } from './pack/make-pack.ts';
export { addQualification } from './qualifications/keep-qualification.ts';
export { renderDocument } from './render/render-document.ts';
