export { LinkedText } from './linked-text.tsx';
export { sentenceParams } from './sentence-params.ts';
export { saidIn, useFactWords } from './use-fact-words.ts';
export { useShow } from './use-show.ts';
export { useSubjectHref } from './use-subject.ts';
