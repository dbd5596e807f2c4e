import { TemplateParams, type TemplateView } from '@yinuo/api';
import { tryTemplate } from '@yinuo/documents';
import { command, Fault } from '@yinuo/platform';
import { fieldsOf } from './fault-fields.ts';
import { notShownBy } from './not-shown.ts';
import { activate, deactivate, findTemplate } from './store.ts';
import { templateOf } from './template-in-use.ts';
import { templateView } from './view.ts';

/** Uses an earlier own version again, if it can still be filled. */
export const activateTemplate = command({
  name: 'template.activate',
  permission: 'template.manage',
  input: TemplateParams,
  async run({ tx, scope, now, record }, { id }): Promise<TemplateView> {
    const org = scope.org ?? '';
    const row = await findTemplate(tx, scope, org, id);
    if (!row) throw new Fault('not-found', { template: id });
    if (row.active) throw new Fault('state.conflict', { version: row.version });
    const faults = await tryTemplate(row.content, templateOf(row.kind).tags);
    if (faults.length > 0) throw new Fault('template.unusable', { faults: faults.length }, fieldsOf(faults));
    await deactivate(tx, scope, org, row.kind);
    await activate(tx, scope, org, id);
    const data = { kind: row.kind, version: row.version, sha256: row.sha256 };
    await record({ type: 'template.activated', contract: null, subject: id, at: now, data });
    return { ...templateView(row, await notShownBy(row.kind, row.content)), active: true };
  },
});
