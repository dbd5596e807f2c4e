import { api, bodyOf } from '../../api/index.ts';

/** One photo of an item; the same photo again is the same file. */
export async function attachToItem(id: string, item: string, file: File): Promise<{ id: string }> {
  const body = new FormData();
  body.set('file', file);
  return bodyOf(
    api.POST('/api/inspections/{id}/items/{item}/files', {
      params: { path: { id, item } },
      body: body as never,
      bodySerializer: (form: unknown) => form as FormData,
    }),
  );
}
