import type { AddQualification } from '@yinuo/api';
import { addDays, addMonths, type DateText, instantOf, startOfDay } from '@yinuo/kernel';
import type { Platform } from '@yinuo/platform';
import { addQualification } from '../../modules/deliver/index.ts';
import { type Cast, personOf } from '../cast/found-cast.ts';
import type { TimedStep } from '../walk/timeline.ts';

type Paper = Omit<(typeof AddQualification)['_zod']['input'], 'contract'>;

const HOUR_MS = 3_600_000;

/** The papers of Karamay's supplier (KL-1), registered on the first day; one of them ends soon after the year. */
export function qualificationSteps(
  platform: Platform,
  cast: Cast,
  contracts: ReadonlyMap<string, string>,
  from: DateText,
): readonly TimedStep[] {
  const contract = contracts.get('karamay') ?? '';
  const papers: readonly Paper[] = [
    { sort: 'licence', name: '营业执照', issuer: '市场监督管理局', issuedOn: addMonths(from, -60) },
    {
      sort: 'copyright',
      name: '互联网医院平台软件著作权登记证书',
      issuer: '国家版权局',
      issuedOn: addMonths(from, -30),
    },
    {
      sort: 'ability',
      name: '信息技术服务运行维护能力证书',
      issuer: '评估机构',
      issuedOn: addMonths(from, -23),
      expiresOn: addMonths(from, 13),
    },
    { sort: 'credit', name: '信用中国查询结果', checkedOn: addDays(from, -3) },
  ];
  const lead = personOf(cast, 'lead');
  return papers.map((paper, index) => ({
    at: instantOf(startOfDay(from) + (10 + index / 10) * HOUR_MS),
    run: () => addQualification(platform, lead, { contract, ...paper }),
  }));
}
