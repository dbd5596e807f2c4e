import type { Reason } from '@yinuo/probes/shapes';

/** A probe's reason in a case's own language; the console has the same in both. */
export function reasonWords(reason: Reason | null): string {
  if (reason === null) return '异常';
  const sentence = SENTENCES[reason.code];
  return sentence.replaceAll(/\{(\w+)\}/g, (_, name: string) => String(reason.params[name] ?? '—'));
}

const SENTENCES: Readonly<Record<Reason['code'], string>> = {
  timeout: '{afterMs} 毫秒内没有答复',
  'refused-target': '地址 {address} 不允许探测',
  'private-target': '内网地址 {address} 只能由院内探测程序访问',
  'name-not-found': '域名 {host} 解析不到',
  'connection-refused': '{host}:{port} 拒绝连接',
  'connection-lost': '与 {host}:{port} 的连接中断',
  unreachable: '{host} 不可达：{detail}',
  'tls-invalid': '证书无效：{detail}',
  'certificate-expired': '证书已过期（剩余 {days} 天）',
  'host-key': '服务器密钥与登记的不一致',
  'sign-in': '登录被拒绝：{detail}',
  'secret-missing': '缺少凭据 {name}',
  status: '返回状态 {status}',
  assertion: '返回内容不对（{on} {path}）：应为 {expected}，实为 {found}',
  'out-of-limits': '{name} 实测 {value}，要求 {limit}',
  'soap-fault': '接口报错 {code}：{text}',
  'bad-answer': '答复无法读懂：{detail}',
  'too-many-redirects': '跳转过多：{location}',
  answers: '解析结果不对：应为 {expected}，实为 {found}',
  'sql-writes': '查询语句含写操作或不允许的函数 {word}',
  'sql-error': '数据库报错 {code}：{detail}',
  'not-one-number': '查询结果不是一个数（{rows} 行 {columns} 列）',
  'hl7-refused': 'HL7 应答 {code}：{text}',
  silent: '{seconds} 秒没有心跳',
  step: '步骤「{step}」未通过：{detail}',
  command: '命令 {command} 失败：{detail}',
  'metric-missing': '没有指标 {metric}',
  'his-refused': 'HIS {call} 返回 {code}：{message}',
  'no-place': '{date} 没有可锁的号源（科室 {department}）',
  'not-test-patient': '测试患者不符：{found}',
  'not-reversed': '{what} {number} 未能撤销，请人工核对',
  'tool-missing': '运行环境缺少 {tool}',
  cancelled: '探测程序停止',
  internal: '探测程序内部错误：{detail}',
};
