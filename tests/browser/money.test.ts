import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { signIn } from './sign-in.ts';

test('a difference is read, told to the other side, written off by two people, and leaves in the export', async ({
  browser,
}) => {
  test.setTimeout(120_000);
  const remark = `窗口多收，已退 ${Date.now().toString(36)}`;
  const operations = await signIn(browser, 'operations');
  await operations.goto('/money?tab=differences');
  const open = operations
    .locator('tr[data-row-key]')
    .filter({ hasText: '金额不符' })
    .filter({ hasText: '待处理' })
    .getByRole('button')
    .first();
  const order = /^[A-Z]+\d+/.exec(await open.innerText())?.[0] ?? '';
  await test.step('proposed by the supplier', async () => {
    await open.click();
    const drawer = operations.getByRole('dialog').first();
    await expect(drawer).toContainText('各方金额不同');
    await expect(drawer.getByRole('heading', { name: /^HIS ¥/ })).toBeVisible();
    await expect(drawer.getByRole('heading', { name: /^渠道账单 ¥/ })).toBeVisible();
    await expectAccessible(operations);
    await drawer.getByLabel('写一条备注').fill(remark);
    await drawer.getByRole('button', { name: '发布' }).click();
    await expect(drawer.getByText(remark)).toBeVisible();
    await drawer.getByRole('button', { name: '提请核销' }).click();
    const form = operations.getByRole('dialog', { name: '提请核销' });
    await form.getByLabel('理由').fill('窗口已退现金，凭证在财务处');
    await form.getByRole('button', { name: '提请核销' }).click();
    await expect(drawer.getByText('核销待审')).toBeVisible();
  });

  await test.step('approved by the hospital’s finance, on a phone', async () => {
    const finance = await signIn(browser, 'zhongkai.finance', {
      viewport: { width: 375, height: 812 },
      hasTouch: true,
    });
    await finance.goto('/money?tab=differences');
    await finance.getByRole('button', { name: order }).tap();
    const drawer = finance.getByRole('dialog').first();
    await expect(drawer.getByText(remark)).toBeVisible();
    await drawer.getByRole('button', { name: '批准核销' }).tap();
    await finance.getByRole('tooltip').getByRole('button', { name: '批准核销' }).tap();
    await expect(drawer.getByText('已核销')).toBeVisible();
    await finance.context().close();
  });

  await test.step('what is left to decide leaves as a workbook', async () => {
    await operations.goto('/money?tab=differences');
    await expect(operations.getByRole('button', { name: '导出' })).toBeVisible();
    await expect(operations.getByRole('button', { name: order })).toHaveCount(0);
    const download = operations.waitForEvent('download');
    await operations.getByRole('button', { name: '导出' }).click();
    const file = await download;
    expect(file.suggestedFilename()).toMatch(/\.xlsx$/);
    expect((await readFile(await file.path())).subarray(0, 2).toString()).toBe('PK');
  });
  await operations.context().close();
});
