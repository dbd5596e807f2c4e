import type { InspectionView } from '@yinuo/api';
import type { RecordBlock } from '@yinuo/documents';
import type { QueryContext } from '@yinuo/platform';
import { evidenceOf } from '../../watch/index.ts';
import type { InspectionRow } from '../store/inspection-store.ts';
import { findFile } from '../store/item-store.ts';

type Picture = Extract<RecordBlock, { kind: 'pictures' }>['pictures'][number];

const PICTURES_MAX = 60; // a paper of thirty pages; the rest is on screen
const TYPES = { 'image/png': 'png', 'image/jpeg': 'jpg' } as const;

/** Screenshots of the automatic part and photos of the manual one, item by item, each with the words of its item. */
export async function picturesOf(ctx: QueryContext, row: InspectionRow, view: InspectionView): Promise<Picture[]> {
  const pictures: Picture[] = [];
  for (const item of view.list) {
    const seen = new Set<string>();
    for (const measured of item.measured)
      for (const sha256 of measured.evidence) {
        if (seen.has(sha256) || pictures.length >= PICTURES_MAX) continue;
        seen.add(sha256);
        const found = await evidenceOf(ctx.tx, ctx.scope, row.contract_id, sha256);
        const picture = found && pictureOf(found, `${item.title.zh}（第 ${seen.size} 步）`);
        if (picture) pictures.push(picture);
      }
    for (const file of item.files) {
      if (pictures.length >= PICTURES_MAX) break;
      const found = await findFile(ctx.tx, ctx.scope, row.id, file.id);
      const picture = found && pictureOf(found, `${item.title.zh}：${file.name}`);
      if (picture) pictures.push(picture);
    }
  }
  return pictures;
}

function pictureOf(file: { readonly type: string; readonly content: Buffer }, caption: string): Picture | null {
  const type = file.type in TYPES ? TYPES[file.type as keyof typeof TYPES] : null;
  return type === null ? null : { content: file.content, type, caption };
}
