import { expect, test } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { signIn } from './sign-in.ts';

test('in English and in the dark: today, report, cases, a case, without serious findings', async ({ browser }) => {
  test.setTimeout(120_000);
  const page = await signIn(browser, 'lead', { colorScheme: 'dark' });
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Clocks kept' })).toBeVisible();
  await expect(page.getByRole('link', { name: /Broken/ }).first()).toBeVisible();
  await expectAccessible(page);

  await expect(page.getByRole('figure').locator('svg').first()).toBeVisible();
  await page.getByRole('button', { name: 'Show the table' }).click();
  await expect(page.getByRole('columnheader', { name: 'Kept' }).first()).toBeVisible();

  await page.goto('/report');
  await page.getByText('Xiyuan Hospital').click();
  await expect(page.getByRole('button', { name: /Major fault/ })).toBeVisible();
  await expectAccessible(page);

  await page.goto('/cases?state=closed&worst=met');
  await page.locator('tr[data-row-key]').first().getByRole('button').click();
  await expect(page.getByRole('heading', { name: 'What happened' })).toBeVisible();
  await expectAccessible(page);

  await page.goto('/cases/case_00000000000000000000000000');
  await expect(page.getByRole('alert')).toContainText(/not found/i);
  await page.context().close();
});
