import { expect, test } from '@playwright/test';
import { signIn } from './sign-in.ts';

test('a fault is reported in two clicks, its clocks run, it is answered, resolved and called back', async ({
  browser,
}) => {
  test.setTimeout(120_000);
  const title = `三楼自助机打印不出号条 ${Date.now().toString(36)}`;
  const hospital = await signIn(browser, 'xiyuan.it');

  await test.step('two clicks and one line', async () => {
    await hospital.goto('/report');
    await hospital.getByRole('button', { name: /信息系统日常故障/ }).click();
    await hospital.getByLabel('一句话说明').fill(title);
    await hospital.getByRole('button', { name: '发送' }).click();
    await expect(hospital.getByText('已收到，编号')).toBeVisible();
    await expect(hospital.getByText(/^XY-\d{4}-\d{6}$/)).toBeVisible();
  });

  await test.step('the clocks run, and say why', async () => {
    const respond = hospital.getByRole('region', { name: '响应 XY-4' });
    await expect(respond.getByText('计时中')).toBeVisible();
    await expect(respond.getByText(/(10|30) 分钟$/).first()).toBeVisible();
    const countdown = respond.locator('strong').filter({ hasText: /^\d\d:\d\d$/ });
    const before = await countdown.textContent();
    await expect(countdown).not.toHaveText(before ?? '');
    await hospital.getByRole('link', { name: '查看进展' }).click();
    await expect(hospital.getByRole('heading', { level: 1, name: title })).toBeVisible();
  });
  const address = hospital.url();

  const firstLine = await signIn(browser, 'firstline');
  await test.step('first line finds it under what is due next, and answers', async () => {
    await firstLine.goto(`/cases?q=${encodeURIComponent(title)}`);
    await firstLine.getByRole('button', { name: title }).click();
    await expect(firstLine).toHaveURL(address);
    await firstLine
      .getByRole('banner')
      .or(firstLine.locator('article > header'))
      .getByRole('button', { name: '响应' })
      .click();
    await firstLine.getByLabel('怎样答复的').fill('已收到，正在查看打印服务。');
    await firstLine.getByRole('dialog').getByRole('button', { name: '响应' }).click();
    await expect(firstLine.getByRole('region', { name: '响应 XY-4' }).getByText('守约')).toBeVisible();
  });

  await test.step('an internal note stays with the own side and can be taken back', async () => {
    await firstLine.getByLabel('仅本单位可见').check();
    await firstLine.getByRole('textbox', { name: '备注' }).fill('怀疑是驱动更新引起');
    await firstLine.getByRole('button', { name: '添加备注' }).click();
    await expect(firstLine.getByText('怀疑是驱动更新引起')).toBeVisible();
    await expect(firstLine.getByText('内部备注', { exact: true })).toBeVisible();
    await firstLine.getByRole('button', { name: '撤回' }).click();
    await firstLine.getByRole('tooltip').getByRole('button', { name: '撤回' }).click();
    await expect(firstLine.getByText('已更正')).toBeVisible();
    await hospital.reload();
    await expect(hospital.getByText('已收到，正在查看打印服务。')).toBeVisible();
    await expect(hospital.getByText('怀疑是驱动更新引起')).toHaveCount(0);
  });

  await test.step('a conflict keeps what was typed and says what happened', async () => {
    await firstLine.locator('article > header').getByRole('button', { name: '解决' }).click();
    await firstLine.getByLabel('原因').fill('打印服务的驱动更新后崩溃');
    await hospital.getByRole('textbox', { name: '备注' }).fill('二楼也出现了');
    await hospital.getByRole('button', { name: '添加备注' }).click();
    await expect(hospital.getByText('二楼也出现了')).toBeVisible();
    const drawer = firstLine.getByRole('dialog');
    await drawer.getByText('服务商', { exact: true }).click();
    await drawer.getByLabel('解决办法').fill('回退驱动并重启打印服务');
    await drawer.getByRole('button', { name: '解决', exact: true }).click();
    await expect(drawer.getByText('您填写期间，这件事有了新进展')).toBeVisible();
    await expect(drawer.getByText(/信息科值班员 备注/)).toBeVisible();
    await expect(drawer.getByLabel('原因')).toHaveValue('打印服务的驱动更新后崩溃');
    await drawer.getByRole('button', { name: '仍然提交' }).click();
    await expect(firstLine.getByText('已解决').first()).toBeVisible();
    await expect(firstLine.getByRole('region', { name: '解决 XY-4' }).getByText('守约')).toBeVisible();
  });

  await test.step('called back, it closes', async () => {
    await firstLine.locator('article > header').getByRole('button', { name: '回访' }).click();
    const drawer = firstLine.getByRole('dialog');
    await drawer.getByText('满意', { exact: true }).click();
    await drawer.getByRole('button', { name: '回访', exact: true }).click();
    await expect(firstLine.locator('article > header').getByText('已关闭')).toBeVisible();
  });
  await hospital.context().close();
  await firstLine.context().close();
});
