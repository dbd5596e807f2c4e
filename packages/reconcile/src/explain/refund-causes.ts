import type { CauseWords } from './causes.ts';

/** Causes of refunds. */
export const refundCauses = {
  'refund-not-paid': {
    cause: { zh: 'HIS 已退费，渠道未退款', en: 'the HIS gave the fee back, the channel has not refunded' },
    next: {
      zh: '向渠道查询退款；未受理则用原退款单号重新发起',
      en: 'query the refund at the channel; if it was never accepted, send it again under the same number',
    },
  },
  'refund-not-in-his': {
    cause: { zh: '渠道已退款，HIS 未退费', en: 'the channel refunded, the HIS has not' },
    next: { zh: '请医院核实后在 HIS 补退费', en: 'have the hospital check it and book the refund' },
  },
  'refund-of-unbooked': {
    cause: {
      zh: '渠道已退款，所退的收款 HIS 也未入账',
      en: 'the channel refunded, and the HIS has neither this refund nor its payment',
    },
    next: {
      zh: '与该笔收款一并核实：HIS 补登收款与退费，或把余款也退还',
      en: 'check it together with the payment: post both in the HIS, or give back the rest too',
    },
  },
  'refund-under-way': {
    cause: { zh: '退款处理中，未到账', en: 'the refund is under way and has not arrived' },
    next: {
      zh: '查询退款状态；超过三个工作日联系渠道',
      en: 'query the refund; after three working days call the channel',
    },
  },
  'refund-accepted': {
    cause: { zh: '退款已受理，未到账', en: 'the channel accepted the refund, it has not arrived' },
    next: {
      zh: '查询退款到账结果并更新平台状态；超过三个工作日联系渠道',
      en: 'query whether it arrived and bring the platform up to date; after three working days call the channel',
    },
  },
  'refund-failed': {
    cause: {
      zh: '渠道退款失败或关闭，其他方已记退款',
      en: 'the refund failed or was closed at the channel, others have it as done',
    },
    next: {
      zh: '核实失败原因（如账户异常、余额不足），重新退款或线下退还',
      en: 'find out why (account abnormal, balance too low), then refund again or pay it back by other means',
    },
  },
  'refund-only-platform': {
    cause: {
      zh: '仅平台有此笔退款，渠道与 HIS 均无',
      en: 'only the platform has this refund, neither the channel nor the HIS',
    },
    next: {
      zh: '向渠道查询退款；未受理则用原退款单号重新发起或关闭退款单',
      en: 'query the refund at the channel; if it was never accepted, send it again under the same number or close it',
    },
  },
  'refund-only-witness': {
    cause: { zh: '仅此方有此笔退款，其他各方均无', en: 'only this side has this refund, none of the others' },
    next: {
      zh: '由此方核实来源，误录则作废',
      en: 'this side says where it came from; entered by mistake, it is cancelled',
    },
  },
  'refund-only-money': {
    cause: {
      zh: '仅渠道账单有此笔退款，平台与 HIS 均无',
      en: 'only the channel has this refund, neither the platform nor the HIS',
    },
    next: {
      zh: '核实是否在商户平台手工退款；补登平台退款，请医院核实后补退费',
      en: "see whether it was made by hand on the channel's merchant site; enter it on the platform, have the hospital check it and book it",
    },
  },
  'refund-only-books': {
    cause: {
      zh: '仅 HIS 有此笔退费，平台与渠道均无',
      en: 'only the HIS gave this fee back, neither the platform nor the channel did',
    },
    next: {
      zh: '请医院核实退费方式（窗口现金或误退）；应原路退回的由平台发起退款',
      en: 'have the hospital say how it was given back (cash at a window, a mistake); what must go back through the channel is sent by the platform',
    },
  },
  'refund-platform-lacks': {
    cause: {
      zh: '渠道与 HIS 均已退，平台无此笔退款',
      en: 'channel and HIS both gave it back, the platform has no such refund',
    },
    next: { zh: '补登平台退款', en: 'enter the refund on the platform' },
  },
  'refund-witness-lacks': {
    cause: {
      zh: '退款与退费一致，此方无记录',
      en: 'the channel and the HIS agree on the refund, this side has no record',
    },
    next: { zh: '在此方补登（电子票据补开红票）', en: 'enter it on this side; of an e-invoice, issue the red one' },
  },
  'refund-amounts-differ': {
    cause: { zh: '各方退款金额不同', en: 'the sides state different amounts of the refund' },
    next: {
      zh: '以渠道实退为准核对退费明细，由责任方更正或补退',
      en: 'check the refund against what the channel gave back; whoever is wrong corrects it or gives back the rest',
    },
  },
  'refund-part-missing': {
    cause: { zh: '分多笔退款，各方合计不等', en: 'it was given back in several parts, and the sums differ' },
    next: { zh: '逐笔核对各次退款与退费', en: 'check refund by refund what was given back on each side' },
  },
  'refund-booked-twice': {
    cause: { zh: 'HIS 重复退费', en: 'the HIS gave the fee back twice' },
    next: { zh: '请医院核实后冲回重复的一笔', en: 'have the hospital check it and take the second one back' },
  },
  'refund-state-differs': {
    cause: { zh: '退款金额一致，状态不同', en: 'the amounts of the refund agree, the states do not' },
    next: {
      zh: '向渠道查询退款最终状态后更正',
      en: 'query the final state of the refund at the channel, then correct it',
    },
  },
  'refund-other-number': {
    cause: { zh: '退款金额一致，单号不同', en: 'the amounts of the refund agree, its numbers do not' },
    next: { zh: '向渠道查询两个单号的退款状态', en: 'query the refund under both numbers at the channel' },
  },
} as const satisfies Record<string, CauseWords>;
