import type { Page } from 'playwright-core';

const COVERED = 'data-yinuo-covered';

/** What is visible, in base64; password fields and everything that holds one of the texts are covered. */
export async function takeScreenshot(page: Page, cover: readonly string[]): Promise<string> {
  const secrets = cover.filter((secret) => secret.length >= 3);
  const mask = [];
  for (const frame of page.frames()) {
    await frame.evaluate(markHolders, { secrets: [...secrets], mark: COVERED }).catch(() => undefined);
    mask.push(frame.locator('input[type=password]'), frame.locator(`[${COVERED}]`));
  }
  const picture = await page.screenshot({
    type: 'png',
    mask,
    maskColor: '#5b6470',
    animations: 'disabled',
    timeout: 5_000,
  });
  return picture.toString('base64');
}

interface Holder {
  readonly value?: unknown;
  readonly childNodes: ArrayLike<{ readonly nodeType: number; readonly textContent: string | null }>;
  setAttribute(name: string, value: string): void;
}

/** Runs in the page: marks fields whose value, and elements whose own text, holds a secret. */
function markHolders({ secrets, mark }: { secrets: string[]; mark: string }): void {
  const page = globalThis as { document?: { querySelectorAll(all: string): Iterable<Holder> } };
  for (const element of page.document?.querySelectorAll('*') ?? []) {
    const own = [...Array.from(element.childNodes)].filter(({ nodeType }) => nodeType === 3);
    const shown = `${element.value ?? ''}\n${own.map(({ textContent }) => textContent).join('')}`;
    if (secrets.some((secret) => shown.includes(secret))) element.setAttribute(mark, '');
  }
}
