import { expect, test } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { choose } from './choose.ts';
import { signIn } from './sign-in.ts';

const MONTH = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', year: 'numeric', month: '2-digit' });

/** `2026 年 10 月` in November, by Beijing's calendar. */
function lastMonth(): string {
  const [year = 0, month = 0] = MONTH.format(new Date()).split('-').map(Number);
  return month === 1 ? `${year - 1} 年 12 月` : `${year} 年 ${month - 1} 月`;
}

test('an inspection that was measured by night is completed on a phone while the network drops, and signed by hand', async ({
  browser,
}) => {
  test.setTimeout(120_000);
  const page = await signIn(browser, 'engineer.a', { viewport: { width: 375, height: 812 }, hasTouch: true });
  await page.goto('/inspections');
  await choose(page, '合同', '克拉玛依');
  await page.getByRole('button', { name: `平台定期巡检 ${lastMonth()}` }).tap();
  await expect(page.getByRole('heading', { level: 1, name: '平台定期巡检' })).toBeVisible();
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(375);
  const item = (title: string) =>
    page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: title }) });
  const found = '挂号高峰接口略慢，其余正常';
  const sign = page.getByRole('button', { name: '签字并完成巡检' });
  await expect(item('服务器资源使用率')).toContainText('%');
  await expect(sign).toBeDisabled();

  await test.step('without a network it is kept on the phone, and goes out by itself', async () => {
    await page.context().setOffline(true);
    await item('巡检情况').getByRole('textbox', { name: '填写检查情况' }).fill(found);
    await expect(item('巡检情况').getByText('网络不通，已存在本机')).toBeVisible();
    await page.context().setOffline(false);
    await expect(item('巡检情况').getByText('网络不通，已存在本机')).toBeHidden({ timeout: 30_000 });
    await page.reload();
    await expect(item('巡检情况').getByRole('textbox', { name: '填写检查情况' })).toHaveValue(found);
  });

  await test.step('signed with a finger', async () => {
    const advice = item('完善和优化建议').getByRole('textbox', { name: '填写检查情况' });
    await advice.fill('高峰前扩容接口服务');
    await expectAccessible(page);
    const pad = page.getByLabel('手写签名');
    await pad.scrollIntoViewIfNeeded();
    const box = await pad.boundingBox();
    if (box === null) throw new Error('the pad is not on the page');
    await page.mouse.move(box.x + 40, box.y + 40);
    await page.mouse.down();
    await page.mouse.move(box.x + 160, box.y + 70, { steps: 5 });
    await page.mouse.up();
    await expect(sign).toBeEnabled();
    await sign.tap();
    await expect(page.getByText(/^主责工程师/).first()).toBeVisible();
    await expect(sign).toHaveCount(0);
  });
  await page.context().close();
});
