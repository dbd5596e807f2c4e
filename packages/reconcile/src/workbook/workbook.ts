import type { FileHandle } from 'node:fs/promises';
import { posix } from 'node:path';
import type { CellRules } from './cell-text.ts';
import { readDateFormats } from './date-formats.ts';
import { scanPart } from './scan-part.ts';
import { SharedStrings } from './shared-strings.ts';
import { WorkbookFault } from './workbook-fault.ts';
import { ZipParts } from './zip-parts.ts';

export interface Workbook extends CellRules {
  readonly parts: ZipParts;
  readonly sheets: readonly Sheet[];
  readonly dateStyles: readonly boolean[];
}

export interface Sheet {
  readonly name: string;
  readonly isHidden: boolean;
  /** Its part in the archive. */
  readonly part: string;
}

/** Everything of a workbook but its cells. Throws WorkbookFault for what is none, the signal's reason when aborted, then and later. */
export async function openWorkbook(handle: FileHandle, signal?: AbortSignal): Promise<Workbook> {
  const parts = await ZipParts.open(handle, signal);
  if (!parts.has('xl/workbook.xml'))
    throw new WorkbookFault('', { zh: '压缩包不是工作簿（.xlsx）', en: 'an archive that is no workbook (.xlsx)' });
  const targets = await readTargets(parts);
  const sheets: Sheet[] = [];
  let from1904 = false;
  await scanPart(parts.read('xl/workbook.xml'), {
    open: (name, attributes) => {
      if (name === 'workbookPr') from1904 = /^(1|true)$/.test(attributes.date1904 ?? '');
      const relation = Object.entries(attributes).find(([key]) => /(^|:)id$/.test(key));
      const part = targets.get(relation?.[1] ?? '');
      if (name !== 'sheet' || part === undefined || !part.includes('worksheets/')) return;
      const isHidden = (attributes.state ?? 'visible') !== 'visible';
      sheets.push({ name: attributes.name ?? '', isHidden, part });
    },
  });
  const strings = await SharedStrings.read(parts);
  return { parts, sheets, from1904, strings, dateStyles: await readDateFormats(parts) };
}

/** By name, or by number from 1; the first that is not hidden when left out. Throws WorkbookFault when there is no such sheet. */
export function chooseSheet({ sheets }: Workbook, wanted: string | number | undefined): Sheet {
  const shown = sheets.filter(({ isHidden }) => !isHidden);
  const found =
    wanted === undefined
      ? (shown[0] ?? sheets[0])
      : sheets.find(({ name }, index) => (typeof wanted === 'number' ? index + 1 === wanted : name === wanted));
  if (found !== undefined) return found;
  const names = sheets
    .map(({ name }) => name)
    .join(', ')
    .slice(0, 200);
  throw new WorkbookFault(
    '',
    wanted === undefined
      ? { zh: '工作簿内没有工作表', en: 'a workbook without a sheet' }
      : { zh: `没有工作表 ${wanted}；现有：${names}`, en: `no sheet ${wanted}; there are: ${names}` },
  );
}

async function readTargets(parts: ZipParts): Promise<ReadonlyMap<string, string>> {
  const targets = new Map<string, string>();
  await scanPart(parts.read('xl/_rels/workbook.xml.rels'), {
    open: (name, { Id = '', Target = '' }) => {
      // A target is relative to xl/, or begins with a slash.
      if (name === 'Relationship') targets.set(Id, posix.join('xl', Target.startsWith('/') ? `..${Target}` : Target));
    },
  });
  return targets;
}
