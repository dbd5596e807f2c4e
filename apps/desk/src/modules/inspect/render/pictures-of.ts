import type { InspectionItemView, InspectionView } from '@yinuo/api';
import type { RecordBlock } from '@yinuo/documents';
import type { QueryContext } from '@yinuo/platform';
import { evidenceOf } from '../../watch/index.ts';
import type { InspectionRow } from '../store/inspection-store.ts';
import { findFile } from '../store/item-store.ts';

type Picture = Extract<RecordBlock, { kind: 'pictures' }>['pictures'][number];

const PICTURES_MAX = 60; // a paper of thirty pages; the rest is on screen
const TYPES = { 'image/png': 'png', 'image/jpeg': 'jpg' } as const;

/**
 * Screenshots of the automatic part, photos and signatures of the manual one, item by item, each with the words of its item
 * and the step that it shows. What one run proved for several items is shown once.
 */
export async function picturesOf(ctx: QueryContext, row: InspectionRow, view: InspectionView): Promise<Picture[]> {
  const pictures: Picture[] = [];
  const shown = new Set<string>();
  for (const item of view.list) {
    for (const { sha256, step } of shotsOf(item)) {
      if (shown.has(sha256) || pictures.length >= PICTURES_MAX) continue;
      shown.add(sha256);
      const found = await evidenceOf(ctx.tx, ctx.scope, row.contract_id, sha256);
      const picture = found && pictureOf(found, `${item.title.zh}：${step}`);
      if (picture) pictures.push(picture);
    }
    for (const file of item.files) {
      if (pictures.length >= PICTURES_MAX) break;
      const found = await findFile(ctx.tx, ctx.scope, row.id, file.id);
      const picture = found && pictureOf(found, `${item.title.zh}：${file.name}`);
      if (picture) pictures.push(picture);
    }
    const signature = item.answer?.signature;
    if (signature !== undefined)
      pictures.push({ content: Buffer.from(signature, 'base64'), type: 'png', caption: `${item.title.zh}：签名` });
  }
  return pictures;
}

/** Each picture once, with every step that looked like it. */
function shotsOf({ measured }: InspectionItemView): { sha256: string; step: string }[] {
  const shots = measured.flatMap(({ evidence, steps }) =>
    evidence.map((sha256, index) => ({ sha256, step: steps[index] ?? `第 ${index + 1} 步` })),
  );
  const byPicture = Map.groupBy(shots, ({ sha256 }) => sha256);
  return [...byPicture].map(([sha256, same]) => ({ sha256, step: same.map(({ step }) => step).join('、') }));
}

function pictureOf(file: { readonly type: string; readonly content: Buffer }, caption: string): Picture | null {
  const type = file.type in TYPES ? TYPES[file.type as keyof typeof TYPES] : null;
  return type === null ? null : { content: file.content, type, caption };
}
