import { openTestDesk } from '../../apps/desk/src/testing/index.ts';
import { idOf, type World } from './sample.ts';

/** A desk with one contract between First Hospital and the supplier; the second hospital and the rival know nothing of it. */
export async function openWorld(): Promise<World> {
  const desk = await openTestDesk();
  const contract = await desk.found({ hospital: 'first', supplier: 'supplier', thirdParties: ['vendor'] });
  const body = { contract, kind: 'fault', severity: 'daily', title: '门诊收费打不开' };
  const caseId = await idOf(desk.call(desk.person('hospital-it'), '/api/cases', { body }));
  return { desk, contract, caseId };
}
