export { type FirstSignIn, foundInstallation } from './installation/found-installation.ts';
export { org } from './module.ts';
export { type KnownPerson, type OrganisationName, organisationNames, peopleById, peopleInRoles } from './people-of.ts';
export { openSignIn, type SignInConfig } from './sign-in/open-sign-in.ts';
