import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../app/session.ts';
import { Details, FormDrawer, Panel } from '../../kit/index.ts';
import { updateOwnContact } from './account-calls.ts';

interface Values {
  readonly mobile?: string;
  readonly mail?: string;
}

/** Where this person is reached; notices to a telephone or a mailbox go there. */
export function ContactPanel() {
  const { t } = useTranslation('account');
  const { person } = useSession();
  const [open, setOpen] = useState(false);
  return (
    <Panel title={t('contact.title')} actions={<Button onClick={() => setOpen(true)}>{t('contact.edit')}</Button>}>
      <Details
        items={[
          { label: t('contact.mobile'), value: person.mobile ?? t('contact.none') },
          { label: t('contact.mail'), value: person.mail ?? t('contact.none') },
        ]}
      />
      <ContactForm open={open} onClose={() => setOpen(false)} />
    </Panel>
  );
}

function ContactForm({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { t } = useTranslation('account');
  const { person } = useSession();
  return (
    <FormDrawer
      open={open}
      onClose={onClose}
      title={t('contact.edit')}
      start={{ mobile: person.mobile ?? '', mail: person.mail ?? '' }}
      act={({ mobile, mail }: Values) =>
        updateOwnContact({ mobile: mobile?.trim() || null, mail: mail?.trim() || null })
      }
      refresh={[['session'], ['people']]}
      done={t('contact.saved')}
    >
      <Form.Item name="mobile" label={t('contact.mobile')} extra={t('contact.mobileHint')}>
        <Input maxLength={20} inputMode="tel" autoComplete="tel" />
      </Form.Item>
      <Form.Item name="mail" label={t('contact.mail')}>
        <Input maxLength={120} inputMode="email" autoComplete="email" />
      </Form.Item>
    </FormDrawer>
  );
}
