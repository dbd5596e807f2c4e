import { z } from 'zod';
import { Language, Mail, Mobile } from '../org/fields.ts';
import { InstantText, LocalText, line, page } from '../paging.ts';
import { PERMISSIONS } from '../permissions.ts';
import { ROLE_NAMES, SIDES } from '../roles.ts';
import { route } from '../route.ts';

const tag = 'sign-in';
const Password = z.string().min(1).max(128);
const Code = z.string().regex(/^\d{6}$/);

export const SessionView = z
  .object({
    person: z.object({
      id: z.string(),
      name: z.string(),
      userName: z.string(),
      language: Language,
      mobile: z.string().nullable(),
      mail: z.string().nullable(),
    }),
    organisation: z.object({ id: z.string(), side: z.enum(SIDES), name: LocalText, shortName: z.string() }),
    roles: z.array(z.enum(ROLE_NAMES)),
    permissions: z.array(z.enum(PERMISSIONS)),
    mustChangePassword: z.boolean().describe('true: nothing else is allowed until the password is changed'),
    passwordSetAt: InstantText,
    passwordOld: z.boolean().describe('older than 90 days'),
    twoFactor: z.object({ enabled: z.boolean(), required: z.boolean() }),
    idleSeconds: z.number().int().describe('the session ends after so many seconds without a request'),
    endsAt: InstantText.nullable().describe('latest end of the session; null for a token'),
  })
  .meta({ id: 'SessionView' });
export type SessionView = z.infer<typeof SessionView>;

export const getSessionRoute = route({
  name: 'getSession',
  method: 'GET',
  path: '/api/session',
  access: 'signed-in',
  summary: 'Who is signed in and what they may do',
  tag,
  reply: SessionView,
});

/** The own address; at least one of them. */
export const UpdateOwnContact = z
  .strictObject({
    mobile: Mobile.nullable().optional(),
    mail: Mail.nullable().optional(),
    language: Language.optional(),
  })
  .refine((change) => Object.keys(change).length > 0, 'nothing-to-change');
export const updateOwnContactRoute = route({
  name: 'updateOwnContact',
  method: 'PATCH',
  path: '/api/session',
  access: 'signed-in',
  summary: 'Changes the own mobile, mail or language',
  tag,
  body: UpdateOwnContact,
  reply: z.object({ mobile: z.string().nullable(), mail: z.string().nullable(), language: Language }),
});

export const SignIn = z.strictObject({ username: line(60), password: Password });
export const SignedIn = z.object({
  secondFactor: z.boolean().describe('true: the code of the second factor is asked next'),
});

export const signInRoute = route({
  name: 'signIn',
  method: 'POST',
  path: '/api/auth/sign-in/username',
  access: 'public',
  summary: 'Signs in by user name and password; sets the session cookie',
  tag,
  body: SignIn,
  reply: SignedIn,
  repeat: 'never',
});
export const verifyTotpRoute = route({
  name: 'verifyTotp',
  method: 'POST',
  path: '/api/auth/two-factor/verify-totp',
  access: 'public',
  summary: 'The six digits: second step of a sign-in, or confirmation of a new second factor',
  tag,
  body: z.strictObject({ code: Code }),
  reply: z.object({ signedIn: z.boolean() }),
  repeat: 'never',
});
export const enableTotpRoute = route({
  name: 'enableTotp',
  method: 'POST',
  path: '/api/auth/two-factor/enable',
  access: 'signed-in',
  summary: 'Begins a second factor; it counts once a first code was confirmed',
  tag,
  body: z.strictObject({ password: Password }),
  reply: z.object({ totpUri: z.string() }),
  repeat: 'never',
});
export const disableTotpRoute = route({
  name: 'disableTotp',
  method: 'POST',
  path: '/api/auth/two-factor/disable',
  access: 'signed-in',
  summary: 'Takes the second factor off',
  tag,
  body: z.strictObject({ password: Password }),
  reply: z.object({ disabled: z.boolean() }),
  repeat: 'never',
});
export const changePasswordRoute = route({
  name: 'changePassword',
  method: 'POST',
  path: '/api/auth/change-password',
  access: 'signed-in',
  summary: 'Changes the own password; all other sessions end',
  tag,
  body: z.strictObject({ currentPassword: Password, newPassword: Password }),
  reply: z.object({ changed: z.boolean() }),
  repeat: 'never',
});
export const signOutRoute = route({
  name: 'signOut',
  method: 'POST',
  path: '/api/auth/sign-out',
  access: 'public',
  summary: 'Ends the session of the cookie, if there is one',
  tag,
  body: z.strictObject({}),
  reply: z.object({ signedOut: z.boolean() }),
  repeat: 'never',
});

export const OwnSessionView = z.object({
  id: z.string(),
  signedInAt: InstantText,
  seenAt: InstantText,
  address: z.string(),
  agent: z.string(),
  current: z.boolean(),
});
export type OwnSessionView = z.infer<typeof OwnSessionView>;
export const listSessionsRoute = route({
  name: 'listSessions',
  method: 'GET',
  path: '/api/sessions',
  access: 'session.manage',
  summary: 'Own open sessions',
  tag,
  reply: page(OwnSessionView),
});
export const endSessionRoute = route({
  name: 'endSession',
  method: 'DELETE',
  path: '/api/sessions/{id}',
  access: 'session.manage',
  summary: 'Ends an own session',
  tag,
  params: z.strictObject({ id: line(60) }),
  reply: z.object({ ended: z.boolean() }),
});

export const sessionRoutes = [
  getSessionRoute,
  updateOwnContactRoute,
  signInRoute,
  verifyTotpRoute,
  enableTotpRoute,
  disableTotpRoute,
  changePasswordRoute,
  signOutRoute,
  listSessionsRoute,
  endSessionRoute,
] as const;
