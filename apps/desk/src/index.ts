export { type DeskConfig, readConfig } from './config.ts';
export { describeApi } from './describe-api.ts';
export { makeDocumentsOf, type PackLine, type PackMade } from './make-documents-of.ts';
export {
  DEMONSTRATION_NETWORKS,
  type FoundedSignIn,
  type InstallationState,
  installationState,
  prepareInstallation,
} from './prepare-installation.ts';
export { deskMigrations, openApp, type RunningDesk, startDesk } from './start-desk.ts';
export { verifyFactsOf } from './verify-facts-of.ts';
