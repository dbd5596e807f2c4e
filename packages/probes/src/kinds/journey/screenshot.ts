import type { Page } from 'playwright-core';

const COVERED = 'data-yinuo-covered';

/** What is visible, in base64; fields that hold a secret are covered, and where a page writes it there stand dots. */
export async function takeScreenshot(page: Page, cover: readonly string[]): Promise<string> {
  const secrets = cover.filter((secret) => secret.length >= 3);
  const frames = page.frames();
  const change = (hide: boolean) =>
    Promise.all(
      frames.map((frame) => frame.evaluate(hideSecrets, { secrets, mark: COVERED, hide }).catch(() => undefined)),
    );
  await change(true);
  try {
    const picture = await page.screenshot({
      type: 'png',
      mask: frames.flatMap((frame) => [frame.locator('input[type=password]'), frame.locator(`[${COVERED}]`)]),
      maskColor: '#5b6470',
      animations: 'disabled',
      timeout: 5_000,
    });
    return picture.toString('base64');
  } finally {
    await change(false);
  }
}

interface PageNode {
  readonly nodeType: number;
  nodeValue: string | null;
  readonly value?: unknown;
  readonly childNodes: ArrayLike<PageNode>;
  setAttribute?(name: string, value: string): void;
  /** Ours: the text while dots stand in its place. */
  yinuoText?: string | null;
}

/** Runs in the page: there and back again. */
function hideSecrets({ secrets, mark, hide }: { secrets: string[]; mark: string; hide: boolean }): void {
  const page: { querySelectorAll(all: string): ArrayLike<PageNode> } | undefined = Reflect.get(globalThis, 'document');
  for (const element of Array.from(page?.querySelectorAll('*') ?? [])) {
    if (secrets.some((secret) => String(element.value ?? '').includes(secret))) element.setAttribute?.(mark, '');
    for (const node of Array.from(element.childNodes).filter(({ nodeType }) => nodeType === 3)) {
      if (!hide && node.yinuoText !== undefined) {
        node.nodeValue = node.yinuoText;
        delete node.yinuoText;
      } else if (hide && secrets.some((secret) => node.nodeValue?.includes(secret))) {
        node.yinuoText = node.nodeValue;
        node.nodeValue = secrets.reduce((text, secret) => text.replaceAll(secret, '••••'), node.nodeValue ?? '');
      }
    }
  }
}
