import { text } from 'node:stream/consumers';
import { type Browser, chromium, type Locator, type Page } from 'playwright-core';
import type { BrowserStep, ChildOrder } from './browser-process.ts';
import { REMEMBER_ROOTS } from './hide-secrets.ts';
import { takeScreenshot } from './screenshot.ts';
import { find, takeStep } from './take-step.ts';

const order = JSON.parse(await text(process.stdin)) as ChildOrder;
if (order.account) {
  process.setgroups?.([order.account.gid]);
  process.setgid?.(order.account.gid);
  process.setuid?.(order.account.uid);
}
const browser = await open(true).catch(() => open(false));
try {
  const context = await browser.newContext({
    viewport: order.viewport,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    acceptDownloads: false,
    serviceWorkers: 'block',
  });
  await context.addInitScript(REMEMBER_ROOTS);
  const page = await context.newPage();
  const typed: Typed = { touched: [], painted: false };
  for (const step of order.steps) {
    const told = await walkStep(page, step, typed);
    process.stdout.write(`${JSON.stringify(told)}\n`);
    if (told.fault !== null) break;
  }
} finally {
  await browser.close();
}

/** With Chromium's own sandbox where the system lets an ordinary account have one. */
function open(chromiumSandbox: boolean): Promise<Browser> {
  return chromium.launch({
    executablePath: order.browser,
    chromiumSandbox,
    proxy: order.proxy,
    args: [
      '--force-webrtc-ip-handling-policy=disable_non_proxied_udp', // nothing goes around the proxy
      '--disable-dev-shm-usage',
      ...(order.trustedKey ? [`--ignore-certificate-errors-spki-list=${order.trustedKey}`] : []),
    ],
    env: { HOME: order.profileFolder, TMPDIR: order.profileFolder, PATH: '/usr/bin:/bin', LANG: 'zh_CN.UTF-8' },
  });
}

/** Where secrets were typed. */
interface Typed {
  readonly touched: Locator[];
  /** From the first on: this page may paint it, and every later one that remembers it. */
  painted: boolean;
}

async function walkStep(page: Page, step: ChildOrder['steps'][number], typed: Typed): Promise<BrowserStep> {
  const startedAt = Date.now();
  const since = performance.now();
  typed.painted ||= step.secret === true;
  const fault = await takeStep(page, step, order.stepTimeoutMs).then(
    () => null,
    (error: Error) => sentence(error),
  );
  const durationMs = Math.round(performance.now() - since);
  if ('fill' in step && step.secret) typed.touched.push(find(page, step.fill));
  const screenshot = await takeScreenshot(page, order.cover, typed.touched, typed.painted).catch(() => null);
  return { name: step.name, startedAt, durationMs, fault, screenshot };
}

/** Playwright's first line, without colours. The log of its attempts behind it may hold what was typed. */
function sentence(error: Error): string {
  const [first = ''] = error.message.split('\n');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are written with ESC
  return first.replace(/\u001b\[[0-9;]*m/g, '');
}
