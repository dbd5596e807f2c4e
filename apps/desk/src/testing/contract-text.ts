import { readFileSync } from 'node:fs';

/** The text of one of the four contracts: `contractText('xiyuan')`. */
export const contractText = (name: 'zhongkai' | 'karamay' | 'xiyuan' | 'einvoice'): string =>
  readFileSync(new URL(`../../../../contracts/${name}.yaml`, import.meta.url), 'utf8');

interface SmallContract {
  readonly id?: string;
  readonly code?: string;
  readonly version?: number;
  readonly effectiveFrom?: string;
  /** Time to respond to a fault. */
  readonly respond?: string;
  /** Further clauses, two spaces deep, as a contract file has them. */
  readonly clauses?: string;
}

/** A contract that a test can read at a glance: two clocks on faults, a monthly inspection, a payment after an invoice. */
export function smallContract(options: SmallContract = {}): string {
  const {
    id = 'small',
    code = 'SM',
    version = 1,
    effectiveFrom = '2026-01-01',
    respond = '10min',
    clauses = '',
  } = options;
  return `id: ${id}
code: ${code}
version: ${version}
effectiveFrom: ${effectiveFrom}
title: { zh: 小合同, en: Small contract }
hospital: { zh: 第一医院, en: First hospital }
supplier: { zh: 运维公司, en: Supplier }
source: small.txt
term: { from: signing, lasts: { years: 1 } }
price: '100000.00'
pausing: false
modules:
  - { id: registration, title: { zh: 预约挂号, en: Booking } }
kinds:
  - kind: fault
    severities:
      - { id: major, title: { zh: 重大故障, en: Major fault } }
      - { id: daily, title: { zh: 日常故障, en: Daily fault } }
  - kind: complaint
clauses:
  - id: ${code}-1
    heading: { zh: 故障响应, en: Faults }
    quotes: [{ text: '故障尽快响应、4小时内解决', en: 'faults are answered soon and resolved within 4 hours' }]
    obligations:
      - type: clock
        id: respond-fault
        title: { zh: 故障响应, en: Respond to a fault }
        clock: respond
        appliesTo: [{ kind: fault }]
        target: { within: ${respond} }
        agreed: { word: 尽快 }
      - type: clock
        id: resolve-fault
        title: { zh: 故障解决, en: Resolve a fault }
        clock: resolve
        appliesTo: [{ kind: fault }]
        target: { within: 4h }
  - id: ${code}-2
    heading: { zh: 巡检, en: Inspection }
    quotes: [{ text: '每月巡检1次', en: 'one inspection a month' }]
    obligations:
      - type: duty
        id: monthly-inspection
        title: { zh: 每月巡检, en: Monthly inspection }
        every: month
        times: 1
        dueOn: { day: 31 }
        evidence: [{ zh: 巡检记录, en: Inspection record }]
  - id: ${code}-3
    heading: { zh: 付款, en: Payment }
    quotes: [{ text: '收到发票15个工作日内支付30%', en: '30% within 15 working days of the invoice' }]
    obligations:
      - type: payment
        id: first-payment
        title: { zh: 首付款, en: First payment }
        pays: { share: '30%' }
        after: [invoice-received]
        within: { days: 15, of: working }
  - id: ${code}-4
    heading: { zh: 文本, en: Text }
    quotes: [{ text: '合同由双方签署', en: 'the contract is signed by both sides' }]
    none: { zh: 只说明如何签署, en: only says how it is signed }
${clauses}`;
}
