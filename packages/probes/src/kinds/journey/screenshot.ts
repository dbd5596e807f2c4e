import type { Frame, Locator, Page } from 'playwright-core';
import { DRAWN, hidePainted, PAINTED } from './hide-painted.ts';
import { type HidingOrder, hideSecrets, ROOTS } from './hide-secrets.ts';

const COVERED = 'data-yinuo-covered';
const ATTEMPTS = 3;

/**
 * What is visible, in base64. Fields that hold a secret or were filled with one (`touched`) are covered, and where a page writes
 * it there stand dots. What is painted nobody can read: with `painted` whatever may show a picture that the page made is out of
 * sight. While a secret would still be seen, or nobody can tell, the picture only says that it is withheld.
 */
export async function takeScreenshot(
  page: Page,
  cover: readonly string[],
  touched: readonly Locator[],
  painted: boolean,
): Promise<string> {
  const hiding = { secrets: cover.filter((secret) => secret.length >= 3), painted };
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const shown = await change(page, hiding, 'hide');
    try {
      const picture = await pictureOf(page, touched);
      // A page that wrote it in the meantime is taken once more.
      if (!shown && !(await change(page, hiding, 'look'))) return picture;
    } finally {
      await change(page, hiding, 'restore');
    }
  }
  return await withheld(page);
}

async function pictureOf(page: Page, touched: readonly Locator[]): Promise<string> {
  const covered = ['input[type=password]', `[${COVERED}]`, `[${DRAWN}]`];
  const fields = page.frames().flatMap((frame) => covered.map((selector) => frame.locator(selector)));
  // A selector that nobody understands must not cost the picture of the step that failed by it.
  const found = touched.map((field) =>
    field.count().then(
      (count) => (count > 0 ? [field] : []),
      () => [],
    ),
  );
  const picture = await page.screenshot({
    type: 'png',
    mask: [...fields, ...(await Promise.all(found)).flat()],
    maskColor: '#5b6470',
    animations: 'disabled',
    timeout: 5_000,
  });
  return picture.toString('base64');
}

interface Hiding {
  readonly secrets: readonly string[];
  readonly painted: boolean;
}

/** True when a secret would be seen, or a frame that is there could not be asked. */
async function change(page: Page, { secrets, painted }: Hiding, what: HidingOrder['what']): Promise<boolean> {
  const order = { secrets, roots: ROOTS, what };
  const ask = async (frame: Frame) => {
    const written = secrets.length > 0 && (await frame.evaluate(hideSecrets, { ...order, mark: COVERED }));
    return (painted && (await frame.evaluate(hidePainted, { ...order, ...PAINTED }))) || written;
  };
  const shown = page.frames().map((frame) => ask(frame).catch(() => !frame.isDetached()));
  return (await Promise.all(shown)).includes(true);
}

/** A picture in the place of the one that would show a credential. */
async function withheld(page: Page): Promise<string> {
  const plain = await page.context().newPage();
  try {
    await plain.setContent(
      '<p style="margin:40vh 0;text-align:center;font:20px sans-serif">页面显示了凭据，截图不予保存<br>Withheld: this page shows a credential</p>',
    );
    return (await plain.screenshot({ type: 'png', timeout: 5_000 })).toString('base64');
  } finally {
    await plain.close();
  }
}
