import type { Locator, Page } from 'playwright-core';
import type { JourneyStep } from '../../shapes/index.ts';

/** Does one step, or rejects with Playwright's error when it cannot be done in time. */
export async function takeStep(page: Page, step: JourneyStep, timeout: number): Promise<void> {
  if ('open' in step) {
    const answer = await page.goto(step.open, { waitUntil: 'load', timeout });
    if (answer && answer.status() >= 400) throw new Error(`status ${answer.status()}`);
  } else if ('fill' in step) await find(page, step.fill).fill(step.with, { timeout });
  else if ('click' in step) await find(page, step.click).click({ timeout });
  else await expectOf(page, step.expect, timeout);
}

type Expectation = Extract<JourneyStep, { expect: unknown }>['expect'];

async function expectOf(page: Page, expected: Expectation, timeout: number): Promise<void> {
  if ('visible' in expected) await find(page, expected.visible).first().waitFor({ state: 'visible', timeout });
  else if ('hidden' in expected) await find(page, expected.hidden).first().waitFor({ state: 'hidden', timeout });
  else if ('text' in expected) {
    const place = expected.in === undefined ? page : find(page, expected.in).first();
    await place.getByText(expected.text).first().waitFor({ state: 'visible', timeout });
  } else if ('url' in expected) await page.waitForURL((url) => url.href.includes(expected.url), { timeout });
  else await titled(page, expected.title, timeout);
}

async function titled(page: Page, title: string, timeout: number): Promise<void> {
  // Given as text, for the page's own types are not ours.
  await page.waitForFunction(`document.title.includes(${JSON.stringify(title)})`, undefined, { timeout });
}

/** As Playwright reads it (`css`, `text=`, `role=`), and by the label or the placeholder that people see. */
export function find(page: Page, selector: string): Locator {
  if (selector.startsWith('label=')) return page.getByLabel(selector.slice(6));
  if (selector.startsWith('placeholder=')) return page.getByPlaceholder(selector.slice(12));
  return page.locator(selector);
}
