import type { Text } from '@yinuo/kernel';
import type { Language } from '@yinuo/obligations';
import { UnusableSide } from '@yinuo/reconcile';
import { UnusableInput } from '../exit-code.ts';

const PATHS: Readonly<Record<string, Text>> = {
  ENOENT: { zh: '没有此文件', en: 'no such file' },
  ENOTDIR: { zh: '没有此文件', en: 'no such file' },
  EISDIR: { zh: '是文件夹，不是文件', en: 'a folder, not a file' },
  EACCES: { zh: '不可读写', en: 'not accessible' },
  EPERM: { zh: '不可读写', en: 'not accessible' },
};

/** What the verb refuses, in the language that was asked for; any other error as it is. */
export function refusalIn(language: Language, error: unknown): unknown {
  if (error instanceof UnusableSide) return new UnusableInput(error.told(language));
  if (!(error instanceof Error && 'code' in error && 'path' in error)) return error;
  const rule = PATHS[String(error.code)];
  return rule === undefined ? error : new UnusableInput(`${String(error.path)}: ${rule[language]}`);
}

export const refused = (language: Language, place: string, rule: Text): UnusableInput =>
  new UnusableInput(place === '' ? rule[language] : `${place}: ${rule[language]}`);
