import type { CauseWords } from './causes.ts';

/** Causes of payments, and those that fit a payment as well as a refund. */
export const paymentCauses = {
  'his-not-told': {
    cause: { zh: '已收款，HIS 无记录', en: 'money was received, the HIS has no record' },
    next: {
      zh: '向 HIS 查询该笔事务；确认未入账后补登或退款',
      en: 'ask the HIS for this transaction; once it says not found, post it or refund it',
    },
  },
  'order-not-told': {
    cause: {
      zh: '渠道已收款，平台订单未完成，HIS 无记录（支付通知丢失）',
      en: 'the channel was paid, the order is not completed, the HIS has no record: the notice of payment was lost',
    },
    next: { zh: '向渠道查询订单状态，补单或退款', en: 'query the order at the channel, then complete it or refund it' },
  },
  'refund-not-sent': {
    cause: {
      zh: '已收款，HIS 无记录，平台记为已退款，渠道未退足',
      en: 'money was received, the HIS has no record; the platform says refunded, the channel has not given all of it back',
    },
    next: {
      zh: '向渠道查询退款；未受理则用原退款单号重新发起',
      en: 'query the refund at the channel; if it was never accepted, send it again under the same number',
    },
  },
  'money-not-received': {
    cause: { zh: 'HIS 已记账，渠道未收款', en: 'the HIS booked it, no money was received' },
    next: { zh: '核实责任方，登记追款', en: 'find the responsible party and open a recovery' },
  },
  'only-platform': {
    cause: { zh: '仅平台有此笔，渠道与 HIS 均无', en: 'only the platform has it, neither the channel nor the HIS' },
    next: { zh: '查询支付结果；未支付则关闭订单', en: 'query the payment; if unpaid, close the order' },
  },
  'only-witness': {
    cause: { zh: '仅此方有此笔，其他各方均无', en: 'only this side has it, none of the others' },
    next: {
      zh: '由此方核实来源，误录则作废',
      en: 'this side says where it came from; entered by mistake, it is cancelled',
    },
  },
  'only-money': {
    cause: { zh: '仅渠道账单有此笔，平台与 HIS 均无', en: 'only the channel has it, neither the platform nor the HIS' },
    next: {
      zh: '核实是否其他业务收款；无主款项登记后退回',
      en: 'see whether it belongs to other business; money without an owner goes back',
    },
  },
  'only-books': {
    cause: { zh: '仅 HIS 有此笔，平台与渠道均无', en: 'only the HIS has it, neither the platform nor the channel' },
    next: {
      zh: '请医院核实交易来源（窗口、其他渠道或误记）',
      en: 'have the hospital say where it came from: a window, another channel, a mistake',
    },
  },
  'platform-lacks': {
    cause: { zh: '渠道与 HIS 一致，平台无此笔（掉单）', en: 'channel and HIS agree, the platform lost the order' },
    next: { zh: '补登平台订单', en: 'enter the order on the platform' },
  },
  'witness-lacks': {
    cause: { zh: '收款与记账一致，此方无记录', en: 'money and books agree, this side has no record' },
    next: { zh: '在此方补登', en: 'enter it on this side' },
  },
  'amounts-differ': {
    cause: { zh: '各方金额不同', en: 'the sides state different amounts' },
    next: {
      zh: '以渠道实收为准核对收费明细，由责任方更正',
      en: 'check the fee details against what was received; whoever is wrong corrects it',
    },
  },
  'yuan-for-fen': {
    cause: { zh: '金额相差一百倍，疑似元、分混用', en: 'a factor of one hundred: yuan taken for fen, or fen for yuan' },
    next: { zh: '核对接口的金额单位', en: 'check the unit of the interface' },
  },
  'part-missing': {
    cause: { zh: '由多笔组成，各方合计不等', en: 'it is made of several rows, and the sums differ' },
    next: {
      zh: '逐笔核对组成（医保、现金、分次收费）',
      en: 'check the parts one by one: insurance, cash, several bills',
    },
  },
  'paid-twice': {
    cause: { zh: '同一订单支付两次', en: 'the same order was paid twice' },
    next: { zh: '核实后退还重复的一笔', en: 'check it and refund the second payment' },
  },
  'listed-twice': {
    cause: { zh: '同一笔重复出现', en: 'the same row is listed twice' },
    next: { zh: '由该方核实并更正', en: 'the side that lists it twice corrects it' },
  },
  'booked-twice': {
    cause: { zh: 'HIS 重复记账', en: 'the HIS booked it twice' },
    next: { zh: '请医院核实后冲销重复的一笔', en: 'have the hospital check it and reverse the second booking' },
  },
  'state-differs': {
    cause: { zh: '金额一致，状态不同', en: 'the amounts agree, the states do not' },
    next: { zh: '向渠道查询最终状态后更正', en: 'query the final state at the channel, then correct it' },
  },
  'other-transaction': {
    cause: { zh: '订单号一致，渠道交易号不同', en: 'the same order under two transaction numbers' },
    next: { zh: '向渠道查询两个交易号的状态', en: 'query both transactions at the channel' },
  },
  midnight: {
    cause: {
      zh: '发生在零点前后，对方可能记在相邻一日',
      en: 'around midnight: the other side may have it on the next day',
    },
    next: {
      zh: '次日对账自动核销；仍未找到则转为差异',
      en: "cleared by the next day's run; otherwise it becomes a difference",
    },
  },
} as const satisfies Record<string, CauseWords>;
