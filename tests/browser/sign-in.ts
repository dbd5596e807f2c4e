import { type Browser, type BrowserContextOptions, expect, type Page } from '@playwright/test';
import { desk } from './desk.ts';

/** The password that the demonstration gave to everybody, from the line that `./yinuo up` printed. */
function password(): string {
  const found = /\/ (\S+)\s*$/.exec(desk().line)?.[1];
  if (found === undefined) throw new Error(`no password in: ${desk().line}`);
  return found;
}

/** A browser of one's own, signed in through the page as a person of the demonstration. */
export async function signIn(browser: Browser, userName: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({
    baseURL: desk().url,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    reducedMotion: 'reduce',
    viewport: { width: 1440, height: 900 },
    ...options,
  });
  const page = await context.newPage();
  await page.goto('/sign-in');
  await page.getByLabel('用户名').fill(userName);
  await page.getByLabel('密码', { exact: true }).fill(password());
  await page.getByRole('button', { name: '登录', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: '今日' })).toBeVisible();
  return page;
}
