// What tests that span modules drive by hand.
export { addAsset } from '../modules/asset/index.ts';
export { inspectionPaper } from '../modules/deliver/index.ts';
export { openAllInspections } from '../modules/inspect/index.ts';
export { reconcileDay } from '../modules/money/index.ts';
export { addProbe, decideAll, keepOwnResults, measureNow, tellAll } from '../modules/watch/index.ts';
export { contractText, smallContract } from './contract-text.ts';
export { faultOf } from './fault-of.ts';
export { foundForLoad } from './found-for-load.ts';
export { instantAt } from './instant-at.ts';
export { type FoundOptions, openTestDesk, TEST_ORGS, type TestDesk, type TestOrg } from './open-test-desk.ts';
export { type Answer, type Call, TEST_URL, type TestHttp, type TestSession } from './test-http.ts';
