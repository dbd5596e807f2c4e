import { query } from '@yinuo/platform';
import { z } from 'zod';
import { selectTemplates } from './store.ts';
import { templateList } from './view.ts';

export const listTemplates = query({
  name: 'template.list',
  permission: 'template.manage',
  input: z.strictObject({}),
  run: async ({ tx, scope }) => templateList(await selectTemplates(tx, scope, scope.org ?? '')),
});
