export { contractText, smallContract } from './contract-text.ts';
export { faultOf } from './fault-of.ts';
export { type FoundOptions, openTestDesk, TEST_ORGS, type TestDesk, type TestOrg } from './open-test-desk.ts';
export type { Answer, Call, TestHttp, TestSession } from './test-http.ts';
