export { type DeskConfig, readConfig } from './config.ts';
export { deskMigrations, openApp, type RunningDesk, startDesk } from './start-desk.ts';
