export { sentenceParams } from './sentence-params.ts';
export { useShow } from './use-show.ts';
export { useSubjectHref } from './use-subject.ts';
