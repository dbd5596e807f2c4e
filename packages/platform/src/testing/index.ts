export { type TestDatabase, type TestDatabaseOptions, testDatabase } from './test-database.ts';
export { type TestPlatform, type TestPlatformOptions, testPlatform } from './test-platform.ts';
export { startTestServers } from './test-server.ts';
