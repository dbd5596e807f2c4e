import { TemplateKindParams, type TemplateView } from '@yinuo/api';
import { tryTemplate } from '@yinuo/documents';
import { command, Fault } from '@yinuo/platform';
import { z } from 'zod';
import { fileName } from '../../cases/index.ts';
import { fieldsOf } from './fault-fields.ts';
import { notShownBy } from './not-shown.ts';
import { deactivate, findTemplate, insertTemplate, nextVersion } from './store.ts';
import { digestOf, templateOf } from './template-in-use.ts';
import { TEMPLATE_BYTES_MAX, templateView } from './view.ts';

const UploadTemplate = TemplateKindParams.extend({ name: z.string().max(400), content: z.instanceof(Buffer) });

/** Takes an own template into use. Refused with `template.unusable`, each fault with its place, when it could not be filled. */
export const uploadTemplate = command({
  name: 'template.upload',
  permission: 'template.manage',
  input: UploadTemplate,
  async run(ctx, { kind, name, content }): Promise<TemplateView> {
    if (content.length > TEMPLATE_BYTES_MAX) throw new Fault('input.too-large', { bytesMax: TEMPLATE_BYTES_MAX });
    const faults = await tryTemplate(content, templateOf(kind).tags);
    if (faults.length > 0) throw new Fault('template.unusable', { faults: faults.length }, fieldsOf(faults));
    const { tx, scope, now, actor } = ctx;
    const org = scope.org ?? '';
    const version = await nextVersion(tx, scope, org, kind);
    const id = ctx.newId('template');
    const sha256 = digestOf(content);
    await deactivate(tx, scope, org, kind);
    await insertTemplate(tx, scope, {
      id,
      org_id: org,
      kind,
      version,
      name: fileName(name),
      content,
      bytes: content.length,
      sha256,
      active: true,
      person_id: actor.kind === 'person' ? actor.personId : null,
      person_name: 'name' in actor ? actor.name : '',
      uploaded_at: new Date(now),
    });
    const data = { kind, version, name: fileName(name), sha256 };
    await ctx.record({ type: 'template.uploaded', contract: null, subject: id, at: now, data });
    const row = await findTemplate(tx, scope, org, id);
    if (!row) throw new Error('an uploaded template was not kept');
    return templateView(row, await notShownBy(kind, content));
  },
});
