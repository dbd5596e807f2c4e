import { instantOf } from '@yinuo/kernel';
import { escalateCase, readCase, returnWorkOrder } from '../../modules/cases/index.ts';
import type { ImaginedCase } from '../imagine/imagine-cases.ts';
import type { Step } from './step.ts';

const MINUTE = 60_000;
const LONG = 25 * MINUTE;

/** ZK-8, EB-6: what first line cannot settle soon goes to an engineer. */
export const goesToEngineers = ({ slug, happening, respondedAt, resolvedAt }: ImaginedCase): boolean =>
  (slug === 'zhongkai' || slug === 'einvoice') && happening.party !== 'third-party' && resolvedAt - respondedAt > LONG;

export const workOrder = ({ happening, respondedAt, resolvedAt }: ImaginedCase): Step[] => [
  {
    at: instantOf(respondedAt + 3 * MINUTE),
    run: async (platform, { id, actor }) =>
      void (await escalateCase(platform, actor('firstline'), {
        id,
        person: actor('engineer.a').personId,
        asked: `${happening.title}，请定位原因并处理`,
        tried: '已远程核对配置并请对方重试，仍可复现',
      })),
  },
  {
    at: instantOf(resolvedAt - 2 * MINUTE),
    run: async (platform, { id, actor }) => {
      const { workOrders } = await readCase(platform, actor('engineer.a'), { id });
      const order = workOrders.find((one) => one.returnedAt === null)?.id;
      if (order) await returnWorkOrder(platform, actor('engineer.a'), { id, order, outcome: happening.solution });
    },
  },
];
