import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { signIn } from './sign-in.ts';

/** Nothing sticks out to the right. */
async function expectFits(page: Page): Promise<void> {
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(375);
}

test('on a phone of 375 px: report, look, read; nothing sticks out', async ({ browser }) => {
  test.setTimeout(120_000);
  const page = await signIn(browser, 'xiyuan.outpatient', { viewport: { width: 375, height: 812 }, hasTouch: true });
  const title = `诊室电脑连不上叫号屏 ${Date.now().toString(36)}`;
  await expectFits(page);

  await page.getByRole('link', { name: '报障' }).tap();
  await page.getByRole('button', { name: /一般信息系统故障/ }).tap();
  await expectFits(page);
  await page.getByLabel('一句话说明').fill(title);
  await page.reload();
  await expect(page.getByLabel('一句话说明')).toHaveValue(title);
  await expectAccessible(page);
  await page.getByRole('button', { name: '发送' }).tap();
  await expect(page.getByRole('region', { name: '响应 XY-3' })).toBeVisible();
  await expectFits(page);

  await page.getByRole('link', { name: '事件' }).tap();
  await page.getByRole('button', { name: title }).tap();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await expect(page.getByRole('region', { name: '解决 XY-3' })).toBeVisible();
  await expectFits(page);
  await page.getByRole('button', { name: '条款原文' }).first().tap();
  await expect(page.getByRole('dialog').getByText(/2小时内解决/)).toBeVisible();
  await page.context().close();
});
