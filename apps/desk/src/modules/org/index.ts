export { type FirstSignIn, foundInstallation } from './installation/found-installation.ts';
export { hashOf, settlePassword } from './installation/settle-password.ts';
export { org } from './module.ts';
export { createOrganisation } from './organisations/create-organisation.ts';
export { createPerson } from './people/create-person.ts';
export { grantRole } from './people/grant-role.ts';
export { type KnownPerson, type OrganisationName, organisationNames, peopleById, peopleInRoles } from './people-of.ts';
export { openSignIn, type SignInConfig } from './sign-in/open-sign-in.ts';
export { createToken } from './tokens/create-token.ts';
