import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import type { PaymentPlan, PenaltyView } from '@yinuo/api';
import { type Column, type Sheet, writeWorkbook } from '@yinuo/documents';
import { beijingDate, type Instant } from '@yinuo/kernel';
import type { Actor, FileReply, Platform } from '@yinuo/platform';
import { paymentPlan } from './payments/payment-plan.ts';
import { listPenalties } from './penalties/list-penalties.ts';

const PAGE = 200;
const PENALTIES_MAX = 20_000;

/** The penalties, payments, invoices and money of a contract as they stand, as xlsx, in Chinese. */
export async function exportSettlement(
  platform: Platform,
  actor: Actor,
  { contract }: { readonly contract: string },
): Promise<FileReply> {
  const plan = await paymentPlan(platform, actor, { contract });
  const penalties: PenaltyView[] = [];
  let cursor: string | undefined;
  do {
    const page = await listPenalties(platform, actor, { contract, limit: PAGE, ...(cursor && { cursor }) });
    penalties.push(...page.items);
    cursor = page.next ?? undefined;
  } while (cursor !== undefined && penalties.length < PENALTIES_MAX);
  const stream = new PassThrough();
  const content = buffer(stream);
  const now = platform.clock.now();
  await writeWorkbook(sheetsOf(plan, penalties, now), stream);
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  return { type, name: `${plan.contract.code}-结算-${beijingDate(now)}.xlsx`, content: await content };
}

const text = (header: string, width: number): Column => ({ header, width, type: 'text' });
const yuan = (header: string): Column => ({ header, width: 16, type: 'yuan' });

const SIDES = { hospital: '医院', supplier: '服务商' } as const;
const PENALTY_STATES = { proposed: '待答复', accepted: '已承认', disputed: '有异议', waived: '已免除', gone: '已撤下' };
const INVOICE_STATES = { sent: '待收', received: '已收到', returned: '已退回' };
const RECEIPT_STATES = { sent: '待到账', arrived: '已到账', missing: '未到账' };
const SETTLED = ['done', 'confirmed', 'waived', 'withdrawn'];

function sheetsOf({ contract, payments }: PaymentPlan, penalties: readonly PenaltyView[], now: Instant): Sheet[] {
  const note = `${contract.title.zh}（${contract.code}）；截至 ${beijingDate(now)}（北京时间）`;
  return [
    {
      name: '违约金',
      note: `${note}；未决的按当日事实计算`,
      columns: [
        ...[text('条款', 10), text('事项', 24), text('支付方', 10), text('发生日', 12), text('状态', 10)],
        ...[yuan('金额（元）'), text('大写', 30), text('计算', 60), text('理由', 40)],
      ],
      rows: penalties.map((one) => [
        ...[one.clause, one.title.zh, SIDES[one.payer], one.at.slice(0, 10), PENALTY_STATES[one.state]],
        ...[one.amountFen, one.capital ?? '', one.formula.zh, one.decided?.reason ?? ''],
      ]),
    },
    {
      name: '付款',
      note,
      columns: [
        ...[text('条款', 10), text('款项', 24), text('付款方', 10), yuan('应付（元）'), text('应付日', 12)],
        ...[yuan('已开票（元）'), yuan('已付（元）'), yuan('已到账（元）'), text('逾期天数', 10), text('状态', 10)],
      ],
      rows: payments.map((one) => [
        ...[one.clause, one.title.zh, SIDES[one.payer], one.amountFen, one.due ?? '条件未齐'],
        ...[one.invoicedFen, one.paidFen, one.arrivedFen, String(one.lateDays)],
        SETTLED.includes(one.state) ? '已结' : '未结',
      ]),
    },
    {
      name: '发票',
      note,
      columns: [
        ...[text('款项', 24), text('发票号码', 24), yuan('金额（元）'), text('开具日', 12), text('送出日', 12)],
        ...[text('付款方登记收到', 16), text('收款方称送达', 16), text('状态', 14), text('说明', 50)],
      ],
      rows: payments.flatMap(({ title, invoices }) =>
        invoices.map((one) => [
          ...[title.zh, one.number, one.amountFen, one.on, one.sent?.on ?? '未登记', one.receivedOn ?? '未登记'],
          one.claimed?.on ?? '',
          one.disputed ? (one.state === 'returned' ? '退回有争议' : '送达有争议') : INVOICE_STATES[one.state],
          one.reason ?? one.claimed?.proof ?? '',
        ]),
      ),
    },
    {
      name: '到账',
      note,
      columns: [
        ...[text('款项', 24), text('银行回单号', 24), yuan('金额（元）'), text('付款日', 12), text('到账日', 12)],
        ...[text('状态', 10), text('说明', 50)],
      ],
      rows: payments.flatMap(({ title, receipts }) =>
        receipts.map((one) => [
          ...[title.zh, one.reference, one.amountFen, one.on, one.arrivedOn ?? '', RECEIPT_STATES[one.state]],
          one.reason ?? one.note ?? '',
        ]),
      ),
    },
  ];
}
