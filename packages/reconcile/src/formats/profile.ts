/** The formats known by name; each is recognised by its header. */
export type FormatName =
  | 'orders'
  | 'his'
  | 'wechat-all'
  | 'wechat-success'
  | 'wechat-refund'
  | 'wechat-legacy'
  | 'wechat-fund-flow'
  | 'alipay'
  | 'insurance';
