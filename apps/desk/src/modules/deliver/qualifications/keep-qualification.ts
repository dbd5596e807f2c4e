import { createHash } from 'node:crypto';
import {
  AddQualification,
  ListQualifications,
  type QualificationList,
  QualificationParams,
  type QualificationView,
} from '@yinuo/api';
import { beijingDate } from '@yinuo/kernel';
import { type CommandContext, command, Fault, permissionsOfActor, query } from '@yinuo/platform';
import { z } from 'zod';
import { contractForJudging } from '../../agreement/index.ts';
import { fileName, fileType } from '../../cases/index.ts';
import {
  findQualificationFile,
  insertQualification,
  lockQualification,
  type QualificationRow,
  retiredAt,
  selectQualifications,
  updateQualification,
} from './store.ts';
import { qualificationView } from './view.ts';

export const listQualifications = query({
  name: 'qualification.list',
  permission: 'document.read',
  input: ListQualifications,
  async run(ctx, { contract }): Promise<QualificationList> {
    await contractForJudging(ctx.tx, ctx.scope, contract, ctx.now);
    const rows = await selectQualifications(ctx.tx, ctx.scope, contract);
    const manage = permissionsOfActor(ctx.actor).has('qualification.manage');
    return {
      items: rows.map((row) => qualificationView(row, beijingDate(ctx.now))),
      may: manage ? ['add', 'retire', 'attach'] : [],
    };
  },
});

export const addQualification = command({
  name: 'qualification.add',
  permission: 'qualification.manage',
  input: AddQualification,
  async run(ctx, input): Promise<QualificationView> {
    await contractForJudging(ctx.tx, ctx.scope, input.contract, ctx.now);
    const { issuedOn = null, expiresOn = null, checkedOn = null } = input;
    if (issuedOn !== null && expiresOn !== null && expiresOn < issuedOn) throw refused('expiresOn', 'before-issue');
    if (checkedOn !== null && checkedOn > beijingDate(ctx.now)) throw refused('checkedOn', 'not-in-future');
    const id = ctx.newId('file');
    await insertQualification(ctx.tx, {
      id,
      contract_id: input.contract,
      sort: input.sort,
      name: input.name,
      number: input.number ?? null,
      issuer: input.issuer ?? null,
      issued_on: issuedOn,
      expires_on: expiresOn,
      checked_on: checkedOn,
      file_name: null,
      file_type: null,
      content: null,
      bytes: null,
      sha256: null,
      added_by: 'name' in ctx.actor ? ctx.actor.name : '',
      added_at: new Date(ctx.now),
      told_days: null,
    });
    const data = { name: input.name, sort: input.sort, expiresOn };
    await ctx.record({ type: 'qualification.added', contract: input.contract, subject: id, at: ctx.now, data });
    return viewOf(ctx, id);
  },
});

const Attach = QualificationParams.extend({ name: z.string().max(400), content: z.instanceof(Buffer) });

export const attachQualification = command({
  name: 'qualification.attach',
  permission: 'qualification.manage',
  input: Attach,
  async run(ctx, { id, name, content }): Promise<QualificationView> {
    const row = await openOf(ctx, id);
    const type = fileType(name, content);
    if (type === null) throw new Fault('file.type-refused', { name });
    const sha256 = createHash('sha256').update(content).digest('hex');
    const change = { file_name: fileName(name), file_type: type, content, bytes: content.length, sha256 };
    await updateQualification(ctx.tx, ctx.scope, id, change);
    const data = { name: row.name, file: fileName(name), sha256 };
    await ctx.record({ type: 'qualification.attached', contract: row.contract_id, subject: id, at: ctx.now, data });
    return viewOf(ctx, id);
  },
});

export const retireQualification = command({
  name: 'qualification.retire',
  permission: 'qualification.manage',
  input: QualificationParams,
  async run(ctx, { id }): Promise<QualificationView> {
    const row = await openOf(ctx, id);
    await updateQualification(ctx.tx, ctx.scope, id, retiredAt(ctx.now));
    const data = { name: row.name };
    await ctx.record({ type: 'qualification.retired', contract: row.contract_id, subject: id, at: ctx.now, data });
    return viewOf(ctx, id);
  },
});

export const readQualificationFile = query({
  name: 'qualification.read-file',
  permission: 'document.read',
  input: QualificationParams,
  async run({ tx, scope }, { id }) {
    const found = await findQualificationFile(tx, scope, id);
    if (!found?.content) throw new Fault('not-found', { qualification: id });
    return { type: found.file_type ?? 'application/octet-stream', name: found.file_name ?? id, content: found.content };
  },
});

const refused = (path: string, rule: string) => new Fault('input.invalid', {}, [{ path, rule }]);

async function openOf(ctx: CommandContext, id: string): Promise<QualificationRow> {
  const row = await lockQualification(ctx.tx, ctx.scope, id);
  if (!row) throw new Fault('not-found', { qualification: id });
  if (row.retired_at !== null) throw new Fault('state.conflict', { state: 'retired' });
  return row;
}

async function viewOf(ctx: CommandContext, id: string): Promise<QualificationView> {
  const row = await lockQualification(ctx.tx, ctx.scope, id);
  if (!row) throw new Error('a qualification was not kept');
  return qualificationView(row, beijingDate(ctx.now));
}
