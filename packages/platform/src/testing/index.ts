export { type TestDatabase, type TestDatabaseOptions, testDatabase } from './test-database.ts';
export { startTestServer } from './test-server.ts';
