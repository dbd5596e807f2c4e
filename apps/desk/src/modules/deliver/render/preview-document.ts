import { Fault, type FileReply, type QueryContext } from '@yinuo/platform';
import { partyNames } from '../gather/party-names.ts';
import type { Span } from '../gather/period.ts';
import { picturesNamed } from '../gather/pictures.ts';
import { KINDS } from '../kinds/index.ts';
import type { PeriodKindName } from '../schedule/companion-kinds.ts';
import { fieldsOf } from '../templates/fault-fields.ts';
import { templateInUse } from '../templates/template-in-use.ts';
import { writeContent } from './content/write-content.ts';
import { contractOn, cutOff, gatherOf } from './gather-of.ts';
import { makeFile } from './make-file.ts';
import { headOf } from './report-head.ts';

interface Wanted {
  readonly kind: Exclude<PeriodKindName, 'month-figures'>;
  readonly contract: string;
  readonly span: Span;
}

/** A document as it would be made now, from the template in use; it is not kept. Throws `template.unusable`. */
export async function previewDocument(ctx: QueryContext, { kind, contract: id, span }: Wanted): Promise<FileReply> {
  const asOf = await cutOff(ctx, id, span);
  const contract = await contractOn(ctx, id, span, asOf);
  const gathered = await gatherOf(ctx, { kind, contract: id, span, asOf, kept: undefined });
  const told = KINDS[kind].tell(gathered, { texts: {}, rows: {} });
  const parties = await partyNames(ctx.tx, ctx.scope, contract);
  const template = await templateInUse(ctx.tx, ctx.scope, parties.hospitalId, kind);
  const row = { kind, period: span.name, case_number: null, revision: 1, asked_at: ctx.now, asked_name: '' };
  const head = headOf(contract, parties, { row, span, asOf, provisional: gathered.provisional.zh });
  const pictures = await picturesNamed(ctx, id, told.pictures ?? []);
  const writer = { write: writeContent, end: async () => undefined };
  const file = await makeFile({ head, remark: gathered.provisional, told, pictures }, template.content, writer);
  if (!file.ok) throw new Fault('template.unusable', {}, fieldsOf(file.error));
  const { type, name, content } = file.value;
  return { type, name, content };
}
