import { query } from '@yinuo/platform';
import { z } from 'zod';
import { notShownInUse } from './not-shown.ts';
import { selectTemplates } from './store.ts';
import { templateList } from './view.ts';

export const listTemplates = query({
  name: 'template.list',
  permission: 'template.manage',
  input: z.strictObject({}),
  async run({ tx, scope }) {
    const org = scope.org ?? '';
    const rows = await selectTemplates(tx, scope, org);
    return templateList(rows, await notShownInUse(tx, scope, org, rows));
  },
});
