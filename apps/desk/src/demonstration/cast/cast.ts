import type { Role, Side } from '@yinuo/api';

/**
 * Who takes part in the demonstration year: the four hospitals of the contracts, one supplier and one HIS vendor.
 * People carry the name of their post; nobody real is meant.
 */
export interface CastOrganisation {
  readonly key: string;
  readonly side: Exclude<Side, 'operator'>;
  readonly name: { readonly zh: string; readonly en: string };
  readonly shortName: string;
  readonly people: readonly CastPerson[];
}

export interface CastPerson {
  readonly userName: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly mobile?: string;
}

const hospital = (key: string, zh: string, en: string, shortName: string): CastOrganisation => ({
  key,
  side: 'hospital',
  name: { zh, en },
  shortName,
  people: [
    { userName: `${key}.it`, name: '信息科值班员', roles: ['hospital-it'] },
    { userName: `${key}.outpatient`, name: '门诊部报修人', roles: ['hospital-department'] },
    { userName: `${key}.finance`, name: '财务科会计', roles: ['hospital-finance'] },
    { userName: `${key}.leader`, name: '分管院领导', roles: ['hospital-leader'] },
    { userName: `${key}.auditor`, name: '院内审计员', roles: ['hospital-auditor'] },
  ],
});

export const CAST: readonly CastOrganisation[] = [
  hospital('zhongkai', '惠州仲恺高新区人民医院', 'Huizhou Zhongkai High-tech Zone People’s Hospital', '仲恺人民医院'),
  hospital('karamay', '克拉玛依市中心医院', 'Karamay Central Hospital', '克拉玛依中心医院'),
  hospital(
    'xiyuan',
    '中国中医科学院西苑医院',
    'Xiyuan Hospital, China Academy of Chinese Medical Sciences',
    '西苑医院',
  ),
  hospital('einvoice', '电子票据项目医院', 'Hospital of the e-invoice project', '票据项目医院'),
  {
    key: 'supplier',
    side: 'supplier',
    name: { zh: '运维服务商', en: 'Service supplier' },
    shortName: '运维服务商',
    people: [
      { userName: 'lead', name: '项目负责人', roles: ['supplier-lead'], mobile: '13800000001' },
      { userName: 'firstline', name: '小助手', roles: ['supplier-first-line'], mobile: '13800000002' },
      { userName: 'engineer.a', name: '主责工程师', roles: ['supplier-engineer'], mobile: '13800000003' },
      { userName: 'engineer.b', name: '备岗工程师', roles: ['supplier-engineer'], mobile: '13800000004' },
      { userName: 'operations', name: '运营专员', roles: ['supplier-operations'], mobile: '13800000005' },
      { userName: 'leader', name: '服务商负责人', roles: ['supplier-leader'] },
    ],
  },
  {
    key: 'vendor',
    side: 'third-party',
    name: { zh: 'HIS 厂商', en: 'HIS vendor' },
    shortName: 'HIS 厂商',
    people: [{ userName: 'his.vendor', name: 'HIS 厂商接口人', roles: ['vendor-contact'] }],
  },
];

/** Whom the printed first sign-in names: the supplier's project lead sees all four contracts. */
export const FIRST_SIGN_IN = 'lead';

export const CONTRACTS = ['zhongkai', 'karamay', 'xiyuan', 'einvoice'] as const;
