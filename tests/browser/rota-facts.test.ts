import { createHmac } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { choose } from './choose.ts';
import { signIn } from './sign-in.ts';

test('a shift is planned and taken back, both sides see it, and a duty notice reads as it went out', async ({
  browser,
}) => {
  test.setTimeout(120_000);
  const lead = await signIn(browser, 'lead');
  await lead.goto('/rota');
  await choose(lead, '合同', '仲恺');
  await expect(lead.getByRole('region', { name: '现在值班' })).toContainText('小助手');
  await expectAccessible(lead);

  const plan = lead.locator('section').filter({ has: lead.getByRole('heading', { name: '班次与请假' }) });
  const shift = lead.getByRole('listitem').filter({ hasText: '运营专员' });
  await test.step('planned from its day', async () => {
    await lead.getByRole('button', { name: /排班$/ }).click();
    await choose(lead, '值班人', '运营专员');
    await lead.getByText('备岗', { exact: true }).last().click();
    await expectAccessible(lead);
    await lead.getByRole('button', { name: '排上' }).click();
    await expect(lead.getByText('班次已排上')).toBeVisible();
    await expect(plan).toContainText('运营专员 备岗班');
    await expect(lead.getByRole('region', { name: '现在值班' })).toContainText('运营专员');
  });

  const hospital = await signIn(browser, 'zhongkai.it');
  await test.step('the hospital sees who is on duty, and plans nothing', async () => {
    await hospital.goto('/rota');
    await expect(hospital.getByRole('region', { name: '现在值班' })).toContainText('运营专员');
    await expect(hospital.getByRole('button', { name: /排班$/ })).toHaveCount(0);
    await expect(hospital.getByRole('button', { name: /撤下/ })).toHaveCount(0);
  });

  await test.step('a published duty notice names who was on duty', async () => {
    await hospital
      .getByRole('button', { name: /已发布/ })
      .first()
      .click();
    const notice = hospital.getByRole('dialog');
    await expect(notice.getByRole('article')).toContainText('期间运维值班安排的通知');
    await expect(notice.getByRole('article')).toContainText('备岗 备岗工程师');
    await expect(notice.getByText(/由 项目负责人 发布/)).toBeVisible();
    await expectAccessible(hospital);
  });

  await test.step('taken back', async () => {
    await shift.getByRole('button', { name: /撤下/ }).click();
    await lead.getByRole('tooltip').getByRole('button', { name: '撤下' }).click();
    await expect(lead.getByText('已撤下')).toBeVisible();
    await expect(plan).not.toContainText('运营专员');
  });
  await hospital.context().close();
  await lead.context().close();
});

test('facts read as sentences, filter at the server, leave as CSV, and hold when verified', async ({ browser }) => {
  test.setTimeout(120_000);
  const page = await signIn(browser, 'lead');
  const rows = page.locator('tr[data-row-key]');
  await page.goto('/facts?type=rota');
  await expect(rows.first()).toContainText(/值(主责|备岗)班|登记|撤下|值班通知/);
  await expect(page.getByText('发布国庆节值班通知').first()).toBeVisible();
  await expectAccessible(page);

  await test.step('one fact, whole', async () => {
    await page.goto('/facts?type=case.resolved');
    await rows.first().getByRole('button').click();
    const drawer = page.getByRole('dialog');
    await expect(drawer.getByText('case.resolved')).toBeVisible();
    await expect(drawer.getByText('solution', { exact: true })).toBeVisible();
    await drawer.getByRole('button', { name: '看同一对象的全部事实' }).click();
    await expect(page).toHaveURL(/subject=case_/);
    await expect(rows.filter({ hasText: '报告' }).first()).toBeVisible();
  });

  await test.step('all that the filters find as CSV', async () => {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: '导出 CSV' }).click();
    const csv = await readFile(await (await download).path(), 'utf8');
    expect(csv.split('\r\n')[0]).toBe(
      '\uFEFF序号,发生,记录,事实,何人,渠道,合同,关于,类型,封存,事实编号,对象编号,记录的内容',
    );
    expect(csv).toContain(',case.resolved,');
  });

  await test.step('verified', async () => {
    await page.getByRole('button', { name: '核验全部事实' }).click();
    await expect(page.getByText('记录完整，没有发现改动')).toBeVisible({ timeout: 30_000 });
    await expect(page.getByRole('button', { name: /[0-9a-f]{64}/ })).toBeVisible();
    await expectAccessible(page);
    await page.goto('/facts?type=log');
    await expect(rows.first()).toContainText('核验全部事实，发现 0 处问题');
    await expect(page.getByText(/上次核验 今天 .*没有问题/)).toBeVisible();
  });

  await test.step('what leaders look at, and a query whose run is a fact', async () => {
    await page.goto('/analysis');
    await expect(page.getByRole('list', { name: '总体数字' })).toContainText('履约率');
    await expect(page.getByRole('region', { name: '各合同各月履约率' }).getByRole('row')).toHaveCount(5);
    await expectAccessible(page);
    await page.getByRole('tab', { name: '查询' }).click();
    await page.getByRole('link', { name: /各月履约率/ }).click();
    await page.getByRole('button', { name: '运行' }).click();
    await expect(page.getByText(/\d+ 行，.* 查询，用时/)).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('link', { name: '查看运行记录' }).click();
    await expect(rows.first()).toContainText('运行查询「各月履约率」');
  });
  await page.context().close();
});

test('another system reports through an inbound address, the bell tells of it; a webhook shows its secret once', async ({
  browser,
}) => {
  test.setTimeout(120_000);
  const page = await signIn(browser, 'lead');
  const name = `监控 ${Date.now().toString(36)}`;
  const title = `${name} 发现挂号接口超时`;

  await test.step('an address with its secret', async () => {
    await page.goto('/settings?tab=inbound');
    await page.getByRole('button', { name: '新建入口' }).click();
    await page.getByLabel('名称').fill(name);
    await choose(page, '合同', '仲恺');
    await page.getByRole('button', { name: '开通' }).click();
    const dialog = page.getByRole('dialog', { name: `入口「${name}」的密钥` });
    await expect(dialog.getByText(/只在这里显示一次/)).toBeVisible();
    await expectAccessible(page);
    const secret = (await dialog.locator('code').first().textContent()) ?? '';
    const script = (await dialog.getByRole('region', { name: '调用示例' }).textContent()) ?? '';
    const address = /'(https?:\/\/[^']+\/api\/inbox\/[^']+)'/.exec(script)?.[1] ?? '';
    expect(await report(address, secret, title)).toBe(202);
    expect(await report(address, `whsec_${btoa('somebody else')}`, title)).toBe(401);
    await dialog.getByRole('button', { name: '我已保存，关闭' }).click();
    await expect(page.getByText(secret)).toHaveCount(0);
  });

  await test.step('the bell', async () => {
    const firstLine = await signIn(browser, 'firstline');
    await firstLine.getByRole('button', { name: /通知，\d+ 条未读/ }).click();
    const line = firstLine.getByRole('dialog').getByRole('listitem').filter({ hasText: title });
    await expect(line).toBeVisible();
    await expectAccessible(firstLine);
    await line.getByRole('link').first().click();
    await expect(firstLine.getByRole('heading', { level: 1, name: title })).toBeVisible();
    await firstLine.goto('/notices');
    const read = firstLine.getByRole('listitem').filter({ hasText: title });
    await expect(read).toBeVisible();
    await expect(read.getByRole('button', { name: /标为已读/ })).toHaveCount(0);
    await expectAccessible(firstLine);
    await firstLine.context().close();
  });

  await test.step('a webhook, its secret, its end', async () => {
    await page.goto('/settings');
    await page.getByRole('button', { name: '新建推送' }).click();
    await page.getByLabel('名称').fill(name);
    await page.getByLabel('接收地址').fill('http://127.0.0.1/hook');
    await choose(page, '推送哪些事', '时限违约');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: '开通' }).click();
    await expect(page.getByText('不能向这个地址发送')).toBeVisible();
    await page.getByLabel('接收地址').fill('https://hooks.invalid/yinuo');
    await page.getByRole('button', { name: '开通' }).click();
    const dialog = page.getByRole('dialog', { name: `推送「${name}」的密钥` });
    await expect(dialog.locator('code').first()).toHaveText(/^whsec_/);
    await expect(dialog.getByText('收到后怎样核对签名')).toBeVisible();
    await expectAccessible(page);
    await dialog.getByRole('button', { name: '我已保存，关闭' }).click();
    const card = page.getByRole('listitem').filter({ hasText: name });
    await expect(card).toContainText('时限违约');
    await card.getByRole('button', { name: '停用' }).click();
    await page.getByRole('tooltip').getByRole('button', { name: '停用' }).click();
    await expect(card).toContainText('已停用');
  });
  await page.context().close();
});

/** What the other system would send, signed after Standard Webhooks; gives the status of the answer. */
async function report(address: string, secret: string, title: string): Promise<number> {
  const id = `msg_${Math.random().toString(36).slice(2)}`;
  const time = String(Math.floor(Date.now() / 1000));
  const body = JSON.stringify({ type: 'case.report', data: { kind: 'fault', title } });
  const key = Buffer.from(secret.replace('whsec_', ''), 'base64');
  const signature = createHmac('sha256', key).update(`${id}.${time}.${body}`).digest('base64');
  const answer = await fetch(address, {
    method: 'POST',
    body,
    headers: {
      'content-type': 'application/json',
      'webhook-id': id,
      'webhook-timestamp': time,
      'webhook-signature': `v1,${signature}`,
    },
  });
  return answer.status;
}
