import type { FirstPassword, PersonView } from '@yinuo/api';
import { Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../../app/session.ts';
import { useText } from '../../../i18n/index.ts';
import { FormDrawer } from '../../../kit/index.ts';
import { createPerson, updatePerson } from '../people-calls.ts';
import { useOrganisations } from './use-person-fields.ts';

interface PersonFormProps {
  readonly open: boolean;
  /** Absent: a new person. */
  readonly person?: PersonView;
  readonly onClose: () => void;
  readonly onDone?: (first: FirstPassword) => void;
}

interface Values {
  readonly organisation?: string;
  readonly userName: string;
  readonly name: string;
  readonly mobile?: string;
  readonly mail?: string;
  readonly language: 'zh' | 'en';
}

/** Adds a person, or changes one. The masked mobile is never sent back: an empty field leaves it as it is. */
export function PersonForm({ open, person, onClose, onDone }: PersonFormProps) {
  const { t } = useTranslation(['people', 'common']);
  const required = { required: true, message: t('required') };
  return (
    <FormDrawer
      open={open}
      onClose={onClose}
      title={t(person ? 'person.edit' : 'person.add')}
      start={{ name: person?.name ?? '', mail: person?.mail ?? '', language: person?.language ?? 'zh' }}
      act={(values: Values, key): Promise<FirstPassword | PersonView> =>
        person ? updatePerson(person.id, changeOf(person, values)) : createPerson(newOf(values), key)
      }
      refresh={[['people']]}
      done={person ? undefined : false}
      onDone={(reply) => 'firstPassword' in reply && onDone?.(reply)}
    >
      {!person && <OrganisationField />}
      {!person && (
        <Form.Item name="userName" label={t('person.userName')} extra={t('person.userNameHint')} rules={[required]}>
          <Input maxLength={30} autoComplete="off" autoCapitalize="none" spellCheck={false} />
        </Form.Item>
      )}
      <Form.Item name="name" label={t('person.name')} rules={[required]}>
        <Input maxLength={60} autoComplete="off" />
      </Form.Item>
      <Form.Item
        name="mobile"
        label={t('person.mobile')}
        extra={t(person?.mobile ? 'person.mobileKept' : 'person.mobileHint', { mobile: person?.mobile ?? '' })}
      >
        <Input maxLength={20} inputMode="tel" autoComplete="off" />
      </Form.Item>
      <Form.Item name="mail" label={t('person.mail')}>
        <Input maxLength={120} inputMode="email" autoComplete="off" />
      </Form.Item>
      <Form.Item name="language" label={t('person.language')}>
        <Select options={(['zh', 'en'] as const).map((value) => ({ value, label: t(`common:language.${value}`) }))} />
      </Form.Item>
    </FormDrawer>
  );
}

/** Only the operator chooses; everybody else adds to the own organisation. */
function OrganisationField() {
  const { t } = useTranslation('people');
  const text = useText();
  const { organisation } = useSession();
  const organisations = useOrganisations();
  if (organisation.side !== 'operator') return null;
  return (
    <Form.Item
      name="organisation"
      label={t('person.organisation')}
      rules={[{ required: true, message: t('required') }]}
    >
      <Select
        showSearch={{ optionFilterProp: 'label' }}
        options={organisations.map(({ id, name }) => ({ value: id, label: text(name) }))}
      />
    </Form.Item>
  );
}

const newOf = ({ organisation, userName, name, mobile, mail, language }: Values) => ({
  ...(organisation && { organisation }),
  userName,
  name,
  ...(mobile && { mobile }),
  ...(mail && { mail }),
  language,
});

const changeOf = (person: PersonView, { name, mobile, mail, language }: Values) => ({
  version: person.version ?? 1,
  name,
  ...(mobile && { mobile }),
  mail: mail || null,
  language,
});
