import { TemplateKindParams, type TemplateList } from '@yinuo/api';
import { command, Fault } from '@yinuo/platform';
import { notShownInUse } from './not-shown.ts';
import { deactivate, selectTemplates } from './store.ts';
import { templateList } from './view.ts';

/** Goes back to the shipped template. */
export const revertTemplate = command({
  name: 'template.revert',
  permission: 'template.manage',
  input: TemplateKindParams,
  async run({ tx, scope, now, record }, { kind }): Promise<TemplateList> {
    const org = scope.org ?? '';
    if (!(await deactivate(tx, scope, org, kind))) throw new Fault('state.conflict', { kind });
    await record({ type: 'template.reverted', contract: null, subject: `${org}:${kind}`, at: now, data: { kind } });
    const rows = await selectTemplates(tx, scope, org);
    return templateList(rows, await notShownInUse(tx, scope, org, rows));
  },
});
