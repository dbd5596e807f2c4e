import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { choose } from './choose.ts';
import { signIn } from './sign-in.ts';

test('a payment from its invoice to the money on the account, by both sides', async ({ browser }) => {
  test.setTimeout(120_000);
  const number = `FP${Date.now().toString(36)}`;
  const supplier = await signIn(browser, 'operations');
  await supplier.goto('/settlement');
  await supplier.getByRole('link', { name: /仲恺/ }).first().click();
  await supplier.getByRole('tab', { name: /付款/ }).click();
  await test.step('the invoice is issued and sent', async () => {
    await supplier.getByRole('button', { name: '开具发票' }).last().click();
    const dialog = supplier.getByRole('dialog');
    await dialog.getByLabel('发票号码').fill(number);
    await choose(supplier, '送出方式', '电子');
    await expectAccessible(supplier);
    await dialog.getByRole('button', { name: '开具发票' }).click();
    await expect(supplier.getByText(number)).toBeVisible();
  });
  const finance = await signIn(browser, 'zhongkai.finance', { viewport: { width: 375, height: 812 }, hasTouch: true });
  await test.step('the hospital’s finance takes it in and pays, on a phone', async () => {
    await finance.goto('/settlement?tab=payments');
    await row(finance, number).getByRole('button', { name: '登记收到' }).tap();
    await finance.getByRole('dialog').getByRole('button', { name: '登记收到' }).tap();
    await expect(row(finance, number)).toContainText('已收到');
    await finance.getByRole('button', { name: '登记付款' }).last().tap();
    await finance.getByRole('dialog').getByLabel('银行回单号').fill(number);
    await finance.getByRole('dialog').getByRole('button', { name: '登记付款' }).tap();
    await expect(finance.getByRole('dialog')).toHaveCount(0);
    await expectAccessible(finance);
  });
  await test.step('the supplier confirms that the money is there', async () => {
    await supplier.reload();
    await supplier.getByRole('button', { name: '确认到账' }).click();
    await supplier.getByRole('dialog').getByRole('button', { name: '确认到账' }).click();
    await expect(supplier.getByRole('dialog')).toHaveCount(0);
    await expect(supplier.getByRole('button', { name: '确认到账' })).toHaveCount(0);
    await expect(supplier.getByText('已到账').last()).toBeVisible();
  });
  for (const page of [finance, supplier]) await page.context().close();
});

const row = (page: Page, number: string) =>
  page
    .locator('div')
    .filter({ hasText: number })
    .filter({ has: page.getByRole('button') })
    .last();
