/**
 * Pictures of the console for looking at, and axe over each: `npm run -w apps/console shots -- OUT [PATH…]`.
 * With `YINUO_ADDRESS` it looks at a running desk (state of a signed-in browser in `YINUO_STATE`); without it, it starts
 * Vite and answers the session itself, which is enough for the gallery and the entry pages.
 */
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, chromium, type Page } from '@playwright/test';
import { createServer } from 'vite';
import { sampleSession } from './sample-session.ts';

const [out = 'shots', ...asked] = process.argv.slice(2);
const paths = asked.length > 0 ? asked : ['/sign-in', '/gallery', '/nowhere'];
const CHROMIUM = process.env.YINUO_CHROMIUM ?? '/usr/bin/chromium';
const ARGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'];

interface Look {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly language: 'zh' | 'en';
  readonly scheme: 'light' | 'dark';
}

const LOOKS: readonly Look[] = [
  { name: 'wide', width: 1440, height: 900, language: 'zh', scheme: 'light' },
  { name: 'dark', width: 1440, height: 900, language: 'zh', scheme: 'dark' },
  { name: 'english', width: 1440, height: 900, language: 'en', scheme: 'light' },
  { name: 'phone', width: 375, height: 812, language: 'zh', scheme: 'light' },
  { name: 'phone-dark-english', width: 375, height: 812, language: 'en', scheme: 'dark' },
];

async function axe(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id} ×${nodes.length}: ${nodes[0]?.html.slice(0, 160)}`);
}

/** A wide page scrolls sideways on a phone: that is a finding. */
async function overflow(page: Page): Promise<readonly string[]> {
  const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  return over > 0 ? [`scrolls sideways by ${over} px`] : [];
}

async function shoot(page: Page, name: string): Promise<number> {
  // A blank page has no axe findings: something must be there to be looked at.
  await page.locator('h1, [role=status], [role=alert]').first().waitFor();
  await page.waitForTimeout(400);
  await page.screenshot({ path: `${out}/${name}.png`, fullPage: true });
  const findings = [...(await axe(page)), ...(await overflow(page))];
  for (const finding of findings) console.log(`${name}: ${finding}`);
  return findings.length;
}

async function look(browser: Browser, address: string, one: Look): Promise<number> {
  const state = process.env.YINUO_STATE;
  const context = await browser.newContext({
    viewport: { width: one.width, height: one.height },
    colorScheme: one.scheme,
    reducedMotion: 'reduce',
    ...(state !== undefined && { storageState: state }),
  });
  await context.addInitScript((language) => localStorage.setItem('yinuo.language', language), one.language);
  if (process.env.YINUO_ADDRESS === undefined) {
    await context.route('**/api/session', (route) => route.fulfill({ json: sampleSession }));
  }
  const page = await context.newPage();
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') console.log(`${one.name}: ${message.text()}`);
  });
  page.on('pageerror', (error) => console.log(`${one.name}: ${error.message}`));
  let findings = 0;
  for (const path of paths) {
    await page.goto(`${address}${path}`, { waitUntil: 'networkidle' });
    const tabs = path === '/gallery' ? await page.getByRole('tab').count() : 0;
    const name = `${one.name}-${path.replace(/^\//, '').replaceAll(/[/?&=]/g, '-') || 'home'}`;
    if (tabs === 0) findings += await shoot(page, name);
    for (let index = 0; index < tabs; index++) {
      await page.getByRole('tab').nth(index).click();
      findings += await shoot(page, `${name}-${index}`);
    }
  }
  await context.close();
  return findings;
}

const given = process.env.YINUO_ADDRESS;
const vite = given === undefined ? await createServer({ server: { port: 5179, strictPort: false } }) : undefined;
await vite?.listen();
const address = given ?? vite?.resolvedUrls?.local[0]?.replace(/\/$/, '') ?? '';
const browser = await chromium.launch({ executablePath: CHROMIUM, args: ARGS });
let total = 0;
const wanted = process.env.YINUO_LOOKS?.split(',');
for (const one of LOOKS)
  if (wanted === undefined || wanted.includes(one.name)) total += await look(browser, address, one);
await browser.close();
await vite?.close();
console.log(`${total} findings`);
process.exit(total === 0 ? 0 : 1);
