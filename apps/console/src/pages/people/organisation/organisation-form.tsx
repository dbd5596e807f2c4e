import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { type OrganisationView, SIDES } from '@yinuo/api';
import { Button, Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { FormDrawer } from '../../../kit/index.ts';
import styles from '../people.module.css';
import { createOrganisation, type NewOrganisation, updateOrganisation } from '../people-calls.ts';

interface OrganisationFormProps {
  readonly open: boolean;
  /** Absent: a new one. */
  readonly organisation?: OrganisationView;
  readonly onClose: () => void;
}

export function OrganisationForm({ open, organisation, onClose }: OrganisationFormProps) {
  const { t } = useTranslation(['people', 'common']);
  const save = ({ side, creditCode, contacts = [], name, shortName }: NewOrganisation, key: string) => {
    const body = { name, shortName, contacts, ...(creditCode && { creditCode }) };
    return organisation
      ? updateOrganisation(organisation.id, { ...body, version: organisation.version ?? 1 })
      : createOrganisation({ ...body, side }, key);
  };
  const required = { required: true, message: t('required') };
  const { name, shortName, creditCode, contacts } = organisation ?? {};
  const start = { ...(organisation && { name, shortName, creditCode: creditCode ?? '' }), contacts: contacts ?? [] };
  return (
    <FormDrawer
      open={open}
      onClose={onClose}
      title={t(organisation ? 'organisation.edit' : 'organisation.add')}
      start={start}
      act={save}
      refresh={[['organisations'], ['people']]}
    >
      {!organisation && (
        <Form.Item name="side" label={t('organisation.side')} rules={[required]}>
          <Select
            options={SIDES.filter((side) => side !== 'operator').map((side) => ({
              value: side,
              label: t(`common:sides.${side}`),
            }))}
          />
        </Form.Item>
      )}
      <Form.Item name={['name', 'zh']} label={t('organisation.nameZh')} rules={[required]}>
        <Input maxLength={120} />
      </Form.Item>
      <Form.Item name={['name', 'en']} label={t('organisation.nameEn')} rules={[required]}>
        <Input maxLength={120} />
      </Form.Item>
      <Form.Item name="shortName" label={t('organisation.shortName')} rules={[required]}>
        <Input maxLength={20} />
      </Form.Item>
      <Form.Item name="creditCode" label={t('organisation.creditCode')} extra={t('organisation.creditCodeHint')}>
        <Input maxLength={18} autoCapitalize="characters" spellCheck={false} />
      </Form.Item>
      <ContactFields />
    </FormDrawer>
  );
}

function ContactFields() {
  const { t } = useTranslation(['people', 'common']);
  const rules = [{ required: true, message: t('required') }];
  return (
    <Form.Item label={t('organisation.contacts')}>
      <Form.List name="contacts">
        {(fields, { add, remove }) => (
          <>
            {fields.map(({ key, name }) => (
              <div key={key} className={styles.contact}>
                {(['name', 'duty', 'phone'] as const).map((part) => (
                  <Form.Item key={part} name={[name, part]} rules={rules} style={{ marginBottom: 8 }}>
                    <Input
                      maxLength={part === 'phone' ? 40 : 60}
                      placeholder={t(`organisation.${part}Of`)}
                      aria-label={t(`organisation.${part}Of`)}
                    />
                  </Form.Item>
                ))}
                <Button
                  type="text"
                  icon={<DeleteOutlined />}
                  aria-label={t('common:acts.remove')}
                  onClick={() => remove(name)}
                />
              </div>
            ))}
            {fields.length < 10 && (
              <Button type="dashed" icon={<PlusOutlined />} onClick={() => add()}>
                {t('organisation.addContact')}
              </Button>
            )}
          </>
        )}
      </Form.List>
    </Form.Item>
  );
}
