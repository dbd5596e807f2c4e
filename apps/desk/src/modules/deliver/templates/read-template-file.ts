import { TemplateKindParams, TemplateParams } from '@yinuo/api';
import { Fault, query } from '@yinuo/platform';
import { KINDS } from '../kinds/index.ts';
import { findTemplate } from './store.ts';
import { templateOf } from './template-in-use.ts';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

export const readTemplateFile = query({
  name: 'template.read-file',
  permission: 'template.manage',
  input: TemplateParams,
  async run({ tx, scope }, { id }) {
    const row = await findTemplate(tx, scope, scope.org ?? '', id);
    if (!row) throw new Fault('not-found', { template: id });
    return { type: WORD, name: row.name, content: row.content };
  },
});

export const readShippedTemplate = query({
  name: 'template.read-shipped',
  permission: 'template.manage',
  input: TemplateKindParams,
  async run(_ctx, { kind }) {
    return { type: WORD, name: `${KINDS[kind].title.zh}-模板.docx`, content: await templateOf(kind).shipped() };
  },
});
