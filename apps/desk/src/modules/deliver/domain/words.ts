import type { CauseParty } from '@yinuo/api';
import type { Text } from '@yinuo/kernel';
import { type ClockState, type Contract, PARTY_WORDS } from '@yinuo/obligations';

const text = (zh: string, en: string): Text => ({ zh, en });

export const STATE_WORDS: Readonly<Record<ClockState, Text>> = {
  pending: text('未到期', 'not due'),
  met: text('守约', 'met'),
  breached: text('违约', 'breached'),
  excused: text('免责', 'excused'),
};
export const CASE_STATE_WORDS: Readonly<Record<'open' | 'resolved' | 'closed' | 'merged', string>> = {
  open: '未解决',
  resolved: '已解决',
  closed: '已关闭',
  merged: '已合并',
};
export const CHANNEL_WORDS: Readonly<Record<string, string>> = {
  web: '网页',
  phone: '电话',
  wechat: '微信',
  qq: 'QQ',
  wecom: '企业微信',
  mail: '邮件',
  fax: '传真',
  'on-site': '现场',
  hook: '接口',
  other: '其他',
};

export const NOT_GRADED = text('未分级', 'not graded');
export const NO_MODULE = text('未归模块', 'no module');
export const NO_PARTY = text('未认定', 'not named');
export const NO_CLASS = text('未分类', 'not classified');

/** The responsible party; another than the supplier counts only once both sides agree. */
export function partyWords(party: CauseParty | null, agreed: boolean): Text {
  if (party === null) return NO_PARTY;
  const words = PARTY_WORDS[party];
  return agreed || party === 'supplier' ? words : text(`${words.zh}（双方未认定）`, `${words.en} (not agreed)`);
}

/** The contract's own words for its severities and modules; what it does not name keeps its id. */
export interface ContractWords {
  severity(kind: string, id: string | null): Text;
  module(id: string | null): Text;
}

export function contractWords(contract: Contract): ContractWords {
  const severities = new Map(
    contract.kinds.flatMap(({ kind, severities: list = [] }) => list.map((one) => [`${kind}/${one.id}`, one.title])),
  );
  const modules = new Map(contract.modules.map((module) => [module.id, module.title]));
  return {
    severity: (kind, id) => (id === null ? NOT_GRADED : (severities.get(`${kind}/${id}`) ?? text(id, id))),
    module: (id) => (id === null ? NO_MODULE : (modules.get(id) ?? text(id, id))),
  };
}
