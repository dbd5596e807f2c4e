import { MoneyParams } from '@yinuo/api';
import { writeRecord } from '@yinuo/documents';
import { beijingDate, type DateText, fenOf, formatFen, maskWords, type Text } from '@yinuo/kernel';
import { type CommandContext, command, type FileReply } from '@yinuo/platform';
import { contractForJudging, partiesOf } from '../../../agreement/index.ts';
import { organisationNames } from '../../../org/index.ts';
import { lockRecovery } from '../lock-recovery.ts';
import type { RecoveryRow } from '../recovery-tables.ts';
import { insertLetter, selectEntries } from '../store.ts';
import { coveredPlan, linesOf } from '../view.ts';

const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** 《催款函》 with what is due and the running statement. That it was written, and over how much, is a fact. */
export const writeReminder = command({
  name: 'recovery.write-reminder',
  permission: 'recovery.work',
  input: MoneyParams,
  async run(ctx, { id }): Promise<FileReply> {
    const { tx, scope, now, actor } = ctx;
    const row = await lockRecovery(ctx, id, 'remind');
    const open = fenOf(row.owed - row.received);
    const letter = ctx.newId('doc');
    const name = 'name' in actor ? actor.name : null;
    const at = new Date(now);
    await insertLetter(tx, scope, {
      id: letter,
      contract_id: row.contract_id,
      recovery_id: id,
      at,
      person_name: name,
      fen: open,
    });
    await ctx.record({
      type: 'recovery.reminded',
      contract: row.contract_id,
      subject: id,
      at: now,
      data: { number: row.number, fen: open },
    });
    const content = await writeRecord(await letterOf(ctx, row));
    return { type: TYPE, name: `催款函-${row.number}.docx`, content };
  },
});

async function letterOf(ctx: CommandContext, row: RecoveryRow) {
  const { tx, scope, now } = ctx;
  const today = beijingDate(now);
  const contract = await contractForJudging(tx, scope, row.contract_id, now);
  const entries = await selectEntries(tx, scope, row.id);
  const open = formatFen(fenOf(row.owed - row.received));
  const debtor = row.party_name ?? PARTIES[row.party ?? 'other'];
  const due = coveredPlan(row, today).find((one) => one.covered < one.fen);
  return {
    title: '催款函',
    subtitle: maskWords(row.title),
    number: row.number,
    // As every document of a contract is filed: «ZK-DA-HK-2026-0001».
    archiveNumber: `${contract.code}-DA${row.number.slice(contract.code.length)}`,
    facts: [
      ['致', debtor],
      ['日期', today],
      ['合同', contract.title.zh],
      ['短款原因', maskWords(row.cause ?? '')],
      ['应追金额', `${formatFen(row.owed)} 元`],
      ['已到账', `${formatFen(row.received)} 元`],
      ['尚欠', `${open} 元`],
      ['回款方式', row.way === null ? '' : WAYS[row.way]],
    ] as const,
    blocks: [
      { kind: 'text' as const, text: demandOf(debtor, open, due ?? null, today) },
      { kind: 'heading' as const, text: '往来明细' },
      {
        kind: 'table' as const,
        columns: [
          { title: '日期', share: 20, centred: true },
          { title: '事项', share: 20, centred: true },
          { title: '凭证', share: 34 },
          { title: '变动（元）', share: 20, centred: true },
          { title: '尚欠（元）', share: 20, centred: true },
        ],
        rows: linesOf(entries).map((line) => [
          line.on,
          LINES[line.kind],
          line.voucher === null ? (line.note ?? '') : `${line.voucher.number} ${line.voucher.payer}`,
          formatFen(fenOf(line.fen)),
          formatFen(fenOf(line.open)),
        ]),
        empty: '无',
      },
      { kind: 'note' as const, text: '如已付款，请以凭证号回复，以便核对。' },
    ],
    signers: await signersOf(ctx, row.contract_id),
  };
}

function demandOf(
  debtor: string,
  open: string,
  due: { readonly due: DateText; readonly overdue: boolean } | null,
  today: DateText,
): string {
  const when = due === null ? '' : due.overdue ? `其中 ${due.due} 一期已逾期，` : `下一期应于 ${due.due} 到账，`;
  return `${debtor}：截至 ${today}，上述短款尚有 ${open} 元未回款。${when}请按约定的方式尽快付清。`;
}

/** Hospital and supplier, by name; both keep a copy. */
async function signersOf({ tx, scope }: CommandContext, contract: string) {
  const parties = await partiesOf(tx, scope, contract);
  const names = await organisationNames(
    tx,
    parties.map(({ orgId }) => orgId),
  );
  return parties.flatMap(({ orgId, side }) =>
    side === 'third-party'
      ? []
      : [{ side: `${SIDES[side].zh}：${names.get(orgId)?.zh ?? ''}`, name: null, at: null, signature: null }],
  );
}

const SIDES: Readonly<Record<'hospital' | 'supplier', Text>> = {
  hospital: { zh: '医院', en: 'Hospital' },
  supplier: { zh: '服务商', en: 'Supplier' },
};
const PARTIES = {
  supplier: '系统维护方',
  hospital: '医院',
  'his-vendor': 'HIS 厂商',
  channel: '支付渠道',
  patient: '患者',
  other: '责任方',
} as const;
const WAYS = {
  transfer: '转账',
  deduction: '从应付款中扣除',
  channel: '渠道退回',
  cash: '现金',
  other: '其他',
} as const;
const LINES = { owed: '应追', corrected: '更正应追', received: '到账', returned: '冲回' } as const;
