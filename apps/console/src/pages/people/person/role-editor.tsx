import { CheckOutlined } from '@ant-design/icons';
import { EXCLUSIVE_ROLES, type PersonView, ROLE_NAMES, ROLES, type Role } from '@yinuo/api';
import { Checkbox } from 'antd';
import { useTranslation } from 'react-i18next';
import { useAction } from '../../../kit/index.ts';
import styles from '../people.module.css';
import { grantRole, revokeRole } from '../people-calls.ts';

/** The roles of the person's side. Whoever may not grant reads them; what excludes another says so before it is tried. */
export function RoleEditor({ person }: { person: PersonView }) {
  const { t } = useTranslation(['people', 'words']);
  const mayGrant = person.may.includes('grant-role');
  const roles = ROLE_NAMES.filter((role) => ROLES[role].side === person.organisation.side);
  const change = useAction({
    act: ({ role, on }: { role: Role; on: boolean }) => (on ? grantRole(person.id, role) : revokeRole(person.id, role)),
    refresh: [['people']],
  });
  return (
    <section className={styles.roles}>
      <h3 className={styles.heading}>{t('roles.title')}</h3>
      <p className={styles.hint}>{t(hintOf(person, mayGrant))}</p>
      <ul>
        {roles
          .filter((role) => mayGrant || person.roles.includes(role))
          .map((role) => {
            const held = person.roles.includes(role);
            const excluded = !held && excludes(person.roles, role);
            const name = t(`words:roles.${role}`);
            return (
              <li key={role}>
                {mayGrant ? (
                  <Checkbox
                    checked={held}
                    disabled={excluded || change.isPending}
                    onChange={(event) => change.mutate({ role, on: event.target.checked })}
                  >
                    {name}
                  </Checkbox>
                ) : (
                  <span>
                    <CheckOutlined aria-hidden="true" /> {name}
                  </span>
                )}
                <small>{excluded ? t('roles.excluded') : t(`roles.means.${role}`)}</small>
              </li>
            );
          })}
      </ul>
    </section>
  );
}

const excludes = (held: readonly Role[], role: Role): boolean =>
  held.length > 0 && [...held, role].some((one) => EXCLUSIVE_ROLES.includes(one));

function hintOf(person: PersonView, mayGrant: boolean) {
  if (person.organisation.side === 'operator') return 'roles.operatorHint' as const;
  return mayGrant ? ('roles.hint' as const) : ('roles.readHint' as const);
}
