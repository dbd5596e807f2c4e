import { beforeEach, expect, test, vi } from 'vitest';
import { dropDrafts, readDraft, writeDraft } from './draft-store.ts';

/** The part of a browser's storage that is used. */
class Shelf {
  readonly kept = new Map<string, string>();
  getItem = (key: string) => this.kept.get(key) ?? null;
  setItem = (key: string, text: string) => void this.kept.set(key, text);
  removeItem = (key: string) => void this.kept.delete(key);
  key = (index: number) => [...this.kept.keys()][index] ?? null;
  get length() {
    return this.kept.size;
  }
}
let shelf: Shelf;
beforeEach(() => {
  shelf = new Shelf();
  vi.stubGlobal('localStorage', shelf);
});

test('a draft is found again, and gone once somebody has signed out', () => {
  shelf.setItem('yinuo.theme', 'dark');
  for (const form of ['report', 'case.1.note']) writeDraft(`yinuo.draft.person_1.${form}`, { title: '张三' });
  expect(readDraft('yinuo.draft.person_1.report')).toMatchObject({ values: { title: '张三' } });
  dropDrafts();
  expect([...shelf.kept.keys()]).toEqual(['yinuo.theme']);
});

test('what is not a draft of these days is dropped', () => {
  shelf.setItem('yinuo.draft.a', JSON.stringify({ at: Date.now() - 15 * 86_400_000, values: {} }));
  expect(readDraft('yinuo.draft.a')).toBeUndefined();
  expect(shelf.length).toBe(0);
});
