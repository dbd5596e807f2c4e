import { expect, test } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { signIn } from './sign-in.ts';

test('a disputed month: settled, signed by both sides and sealed', async ({ browser }) => {
  test.setTimeout(120_000);
  const it = await signIn(browser, 'zhongkai.it');
  await it.goto('/periods');
  await it.getByRole('link', { name: /复核中/ }).click();
  await expect(it.getByText('1 条异议待处理')).toBeVisible();
  const period = new URL(it.url()).pathname;
  await test.step('nobody signs over a dispute', async () => {
    await expect(it.getByRole('button', { name: '签署', exact: true })).toHaveCount(0);
    await it.getByRole('tab', { name: /批注与异议/ }).click();
    await it.getByRole('button', { name: '处理完毕' }).click();
    await it.getByRole('dialog').getByRole('textbox').fill('违约事实已由双方确认，按台账计');
    await it.getByRole('dialog').getByRole('button', { name: '处理完毕' }).click();
    await expect(it.getByText(/没有未处理的异议/)).toBeVisible();
    await expectAccessible(it);
  });
  for (const [user, signed] of [
    ['zhongkai.leader', /^医院 分管院领导/],
    ['leader', /^服务商 .*，/],
  ] as const) {
    const leader = await signIn(browser, user);
    await test.step(`${user} signs`, async () => {
      await leader.goto(period);
      await leader.getByRole('button', { name: '签署', exact: true }).click();
      const dialog = leader.getByRole('dialog');
      await dialog.getByRole('checkbox').check();
      await dialog.getByRole('button', { name: '签署' }).click();
      await expect(leader.getByRole('listitem').filter({ hasText: signed })).toBeVisible();
    });
    await leader.context().close();
  }
  await it.goto(period);
  await expect(it.getByText('已封存').first()).toBeVisible();
  await it.getByRole('tab', { name: '封存之后' }).click();
  await expect(it.getByText('封存的数字不变')).toBeVisible();
  await expectAccessible(it);
  await it.context().close();
});
