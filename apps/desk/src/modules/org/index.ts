export { type FirstSignIn, foundInstallation } from './installation/found-installation.ts';
export { org } from './module.ts';
export { organisationNames } from './organisations/known-organisations.ts';
export { type KnownPerson, peopleById, peopleInRoles } from './people/known-people.ts';
export { openSignIn, type SignInConfig } from './sign-in/open-sign-in.ts';
