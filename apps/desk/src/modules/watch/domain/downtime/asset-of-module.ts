/** The asset that stands for a module that a case names; null: it names none, or nothing stands for it. */
export const assetOfModule = (
  assets: ReadonlyMap<string, { readonly id: string; readonly module: string | null; readonly removed: boolean }>,
  module: string | null,
): string | null =>
  (module !== null && [...assets.values()].find((one) => one.module === module && !one.removed)?.id) || null;
