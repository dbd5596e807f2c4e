import type { SessionView } from '@yinuo/api';
import { formatInstant, type Instant, instantOf } from '@yinuo/kernel';
import { type PersonActor, permissionsOfActor } from '@yinuo/platform';
import { PASSWORD_RULES } from '../domain/password-rules.ts';
import { isAdministrator } from '../domain/role-rules.ts';
import { SESSION_LIFE } from '../domain/session-life.ts';
import type { Credential } from './request/authenticate.ts';

const DAY_MS = 86_400_000;

export function sessionView(
  actor: PersonActor,
  credential: Credential,
  now: Instant,
  adminSecondFactorRequired: boolean,
): SessionView {
  const { known } = credential;
  return {
    person: {
      id: known.person_id,
      name: known.name,
      userName: known.user_name,
      language: known.language,
      mobile: known.mobile,
      mail: known.mail,
    },
    organisation: {
      id: known.org_id,
      side: known.side,
      name: { zh: known.org_name_zh, en: known.org_name_en },
      shortName: known.org_short_name,
    },
    roles: known.roles,
    permissions: [...permissionsOfActor(actor)].sort(),
    mustChangePassword: known.must_change,
    passwordSetAt: formatInstant(instantOf(known.password_set_at)),
    passwordOld: now - known.password_set_at > PASSWORD_RULES.oldAfterDays * DAY_MS,
    twoFactor: { enabled: known.second_factor, required: adminSecondFactorRequired && isAdministrator(known.roles) },
    idleSeconds: SESSION_LIFE.idleMs / 1000,
    endsAt:
      credential.kind === 'session'
        ? formatInstant(instantOf(credential.known.signed_in_at + SESSION_LIFE.absoluteMs))
        : null,
  };
}
