import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Set to leave out the tests that open documents in LibreOffice. */
export const officeSkipped = process.env.YINUO_SKIP_OFFICE === '1';

const missing =
  'LibreOffice (soffice) and poppler-utils (pdftotext) are needed here; YINUO_SKIP_OFFICE=1 leaves these tests out';

/** Throws one clear sentence when the programs are not there. */
export async function needOffice(): Promise<void> {
  await Promise.all([run('soffice', ['--version']), run('pdftotext', ['-v'])]).catch((error: Error) => {
    throw new Error(missing, { cause: error });
  });
}

export interface OpenedDocument {
  readonly pages: number;
  /** Text of the pages in order. */
  readonly text: string;
}

/** Opens a docx or xlsx in LibreOffice, prints it as PDF and reads that. Each call has a profile of its own. */
export async function openInOffice(bytes: Uint8Array, extension: 'docx' | 'xlsx'): Promise<OpenedDocument> {
  return inFolder(async (folder) => {
    await convert(folder, bytes, extension, 'pdf');
    const pdf = join(folder, 'out', 'document.pdf');
    const [info, text] = await Promise.all([run('pdfinfo', [pdf]), run('pdftotext', [pdf, '-'])]);
    return { pages: Number(/^Pages:\s+(\d+)/m.exec(info.stdout)?.[1] ?? 0), text: text.stdout };
  });
}

/** What the cells of each sheet show, as CSV by sheet name. */
export async function sheetsInOffice(bytes: Uint8Array): Promise<Record<string, string>> {
  return inFolder(async (folder) => {
    // Comma, double quote, UTF-8, all sheets: token 12 = -1.
    await convert(
      folder,
      bytes,
      'xlsx',
      'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1',
    );
    const sheets: Record<string, string> = {};
    for (const file of await readdir(join(folder, 'out'))) {
      sheets[file.replace(/^document-|\.csv$/g, '')] = await readFile(join(folder, 'out', file), 'utf8');
    }
    return sheets;
  });
}

async function convert(folder: string, bytes: Uint8Array, extension: string, format: string): Promise<void> {
  const source = join(folder, `document.${extension}`);
  await writeFile(source, bytes);
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  await run('soffice', [profile, '--headless', '--convert-to', format, '--outdir', join(folder, 'out'), source], {
    timeout: 90_000,
    killSignal: 'SIGKILL',
  });
}

async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'yinuo-office-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
