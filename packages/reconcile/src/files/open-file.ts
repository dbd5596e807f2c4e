import type { Text } from '@yinuo/kernel';
import { compileColumnMap } from '../formats/compile-column-map.ts';
import type { Profile } from '../formats/profile.ts';
import { headerName, missingColumns, profileOf, recogniseFormat } from '../formats/recognise-format.ts';
import { UnusableSide } from '../input-fault.ts';
import type { FileSource } from '../side.ts';
import { cutBackticked, cutQuoted } from './cut-cells.ts';
import { type StatedFigure, statedFigures } from './ending.ts';
import { type FileLook, lookAtFile } from './look-at-file.ts';

/** A file of which the first and last lines were read and understood. */
export interface OpenFile {
  readonly look: FileLook;
  readonly profile: Profile;
  /** Names of the columns, as the profile knows them. */
  readonly header: readonly string[];
  /** The header's line, from 1. */
  readonly headerLine: number;
  readonly stated: readonly StatedFigure[];
}

/** A file's first lines and where its header would stand, whatever the format. Throws UnusableSide for what is no text. */
export async function peekFile({
  file,
  format,
}: FileSource): Promise<Pick<OpenFile, 'look' | 'header' | 'headerLine'>> {
  return peekAs(file, askedProfile(format));
}

/** Throws UnusableSide for a header that fits no format, or not the one that was asked for. */
export async function openFile({ file, format }: FileSource): Promise<OpenFile> {
  const asked = askedProfile(format);
  const { look, header, headerLine } = await peekAs(file, asked);
  const profile = asked ?? recogniseFormat(header);
  if (profile === undefined)
    throw unusable(look, headerLine, {
      zh: `不是已知的格式，表头为 ${header.join(',').slice(0, 200)}`,
      en: `no known format has the columns ${header.join(',').slice(0, 200)}`,
    });
  const missing = missingColumns(profile.needs, header);
  if (missing.length > 0)
    throw unusable(look, headerLine, {
      zh: `表头缺少 ${missing.join('、')}`,
      en: `the header lacks ${missing.join(', ')}`,
    });
  const twice = profile.needs.find((name) => header.indexOf(name) !== header.lastIndexOf(name));
  if (twice !== undefined)
    throw unusable(look, headerLine, { zh: `表头有两个 ${twice}`, en: `the header has ${twice} twice` });
  return { look, profile, header, headerLine, stated: statedFigures(look, profile) };
}

const askedProfile = (format: FileSource['format']): Profile | undefined =>
  typeof format === 'object' ? compileColumnMap(format) : format && profileOf(format);

async function peekAs(file: string, asked: Profile | undefined) {
  const look = await lookAtFile(file);
  const headerLine = headerLineOf(look, asked);
  const header = headerCells(look.head[headerLine - 1] ?? '', asked?.delimiter ?? ',').map(headerName);
  return { look, header, headerLine };
}

function headerLineOf({ head }: FileLook, asked: Profile | undefined): number {
  if (asked !== undefined && asked.skipLines !== '#') return asked.skipLines + 1;
  return head.findIndex((line) => !line.replace(/^\uFEFF/, '').startsWith('#')) + 1 || 1;
}

/** Some WeChat bills have backticks in the header too. */
function headerCells(line: string, delimiter: string): readonly string[] {
  const bare = line.replace(/^\uFEFF/, '');
  if (bare.startsWith('`')) return cutBackticked(bare) ?? [];
  const cells = cutQuoted(bare, delimiter === ',`' ? ',' : delimiter);
  return Array.isArray(cells) ? cells : [bare];
}

function unusable(look: FileLook, line: number, rule: Text): UnusableSide {
  return new UnusableSide({ file: look.file, line, field: '' }, rule);
}
