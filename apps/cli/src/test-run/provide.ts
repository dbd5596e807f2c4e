import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { root } from '../root.ts';
import { runStep } from './run-step.ts';

/** Where a browser is found and named to the tests; set it to use one of your own. */
export const browserVariable = 'YINUO_BROWSER';

const browsers = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** What is still missing of each, in words, once it has been looked for and installed. */
export interface Provided {
  readonly office: Promise<readonly string[]>;
  readonly browser: Promise<readonly string[]>;
}

/** Finds or installs what is needed, one after the other: the package manager serves one at a time. */
export function provide(needed: { readonly office: boolean; readonly browser: boolean }): Provided {
  const office = needed.office ? provideOffice() : Promise.resolve([]);
  const browser = office.then(() => (needed.browser ? provideBrowser() : []));
  return { office, browser };
}

/** A Chromium and Chinese fonts. */
async function provideBrowser(): Promise<string[]> {
  const packages = [...(findBrowser() ? [] : ['chromium']), ...(hasChineseFont() ? [] : ['fonts-noto-cjk'])];
  if (packages.length > 0) await aptInstall(packages);
  if (!findBrowser())
    await runStep([process.execPath, 'node_modules/@playwright/test/cli.js', 'install', 'chromium'], { cwd: root });
  const found = findBrowser() ?? (await downloadedBrowser());
  if (found) process.env[browserVariable] = found;
  return [
    ...(found
      ? []
      : [`a browser, so the browser tests fail (install Chromium or Chrome, or name one in ${browserVariable})`]),
    ...(hasChineseFont() ? [] : ['a Chinese font, so pictures of pages show boxes (Debian: fonts-noto-cjk)']),
  ];
}

/** What turns our Word and Excel files into pages that a test can look at. */
async function provideOffice(): Promise<string[]> {
  const packages = [
    ...(findProgram('soffice') ? [] : ['libreoffice-writer-nogui', 'libreoffice-calc-nogui']),
    ...(findProgram('pdftotext') ? [] : ['poppler-utils']),
  ];
  if (packages.length > 0) await aptInstall(packages);
  return [
    ...(findProgram('soffice')
      ? []
      : ['LibreOffice, so no test can render a document (Debian: libreoffice-writer-nogui, libreoffice-calc-nogui)']),
    ...(findProgram('pdftotext') ? [] : ['pdftotext, so no test can read a rendered document (Debian: poppler-utils)']),
  ];
}

export function findBrowser(): string | undefined {
  return [process.env[browserVariable] ?? '', ...browsers].map(findProgram).find((path) => path !== undefined);
}

function findProgram(name: string): string | undefined {
  if (name === '') return undefined;
  const folders = name.startsWith('/') ? [''] : (process.env.PATH ?? '').split(delimiter);
  return folders.map((folder) => (folder ? join(folder, name) : name)).find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function hasChineseFont(): boolean {
  if (process.platform === 'darwin') return true; // PingFang comes with the system
  return spawnSync('fc-list', [':lang=zh-cn', 'file']).stdout?.length > 0;
}

async function downloadedBrowser(): Promise<string | undefined> {
  const { chromium } = await import('@playwright/test');
  return findProgram(chromium.executablePath());
}

async function aptInstall(packages: readonly string[]): Promise<void> {
  if (!findProgram('apt-get') || process.getuid?.() !== 0) return;
  console.log(`installing ${packages.join(', ')}`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await runStep(['apt-get', 'update', '-qq'], { cwd: root, env });
  await runStep(['apt-get', 'install', '-y', '-qq', '--no-install-recommends', ...packages], { cwd: root, env });
}
