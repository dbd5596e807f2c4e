import { expect, test } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { signIn } from './sign-in.ts';

test('the case list filters at the server, keeps views, exports, and follows the keyboard', async ({ browser }) => {
  test.setTimeout(120_000);
  const page = await signIn(browser, 'lead');
  const rows = page.locator('tr[data-row-key]');

  await test.step('a filter and Chinese words, kept in the address', async () => {
    await page.goto('/cases?worst=breached');
    await expect(rows.first()).toBeVisible();
    await page.getByRole('textbox', { name: '搜索编号、标题、描述' }).fill('打不开');
    await expect(page).toHaveURL(/q=/);
    await expect(rows.first()).toContainText('打不开');
    await page.reload();
    await expect(rows.first()).toContainText('打不开');
    for (const row of await rows.all()) await expect(row).toContainText('违约');
  });

  const name = `打不开的违约 ${Date.now()}`;
  await test.step('saved as a view, cleared, applied again', async () => {
    await page.getByRole('button', { name: '我的视图' }).click();
    await page.getByRole('textbox', { name: '视图名称' }).fill(name);
    await page.getByRole('button', { name: '保存' }).click();
    await expect(page.getByRole('button', { name, exact: true })).toBeVisible();
    await page.getByRole('button', { name: '清除筛选' }).click();
    await expect(page).not.toHaveURL(/worst=/);
    await page.getByRole('button', { name: '我的视图' }).click();
    await page.getByRole('button', { name, exact: true }).click();
    await expect(page).toHaveURL(/worst=breached/);
    await expect(rows.first()).toContainText('打不开');
  });

  await test.step('exported as a workbook', async () => {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '导出 Excel' }).click(),
    ]);
    expect(file.suggestedFilename()).toMatch(/^事件-\d{4}-\d{2}-\d{2}\.xlsx$/);
  });

  await test.step('j, k and Enter; axe', async () => {
    await page.goto('/cases');
    await expect(rows.nth(2)).toBeVisible();
    await expectAccessible(page);
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.keyboard.press('k');
    await expect(rows.nth(1).getByRole('button')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/cases\/case_/);
    await expect(page.getByRole('heading', { name: '经过' })).toBeVisible();
    await expectAccessible(page);
  });
  await page.context().close();
});
