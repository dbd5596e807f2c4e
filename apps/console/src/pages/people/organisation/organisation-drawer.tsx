import type { OrganisationView } from '@yinuo/api';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useText } from '../../../i18n/index.ts';
import { type Detail, DetailDrawer, Details } from '../../../kit/index.ts';
import { OrganisationForm } from './organisation-form.tsx';

interface OrganisationDrawerProps {
  readonly organisation: OrganisationView | undefined;
  readonly onClose: () => void;
}

/** One organisation; of a partner no more than its names. */
export function OrganisationDrawer({ organisation, onClose }: OrganisationDrawerProps) {
  const { t } = useTranslation(['people', 'common']);
  const text = useText();
  const [editing, setEditing] = useState(false);
  const mayEdit = organisation?.may.includes('update') === true;
  return (
    <DetailDrawer
      open={organisation !== undefined}
      onClose={onClose}
      title={organisation && text(organisation.name)}
      actions={
        mayEdit && (
          <Button type="primary" onClick={() => setEditing(true)}>
            {t('common:acts.edit')}
          </Button>
        )
      }
    >
      {organisation && <Details items={detailsOf(organisation)} />}
      {organisation && mayEdit && (
        <OrganisationForm open={editing} organisation={organisation} onClose={() => setEditing(false)} />
      )}
    </DetailDrawer>
  );

  function detailsOf({ name, shortName, side, creditCode, contacts }: OrganisationView): Detail[] {
    return [
      { label: t('organisation.nameZh'), value: name.zh, wide: true },
      { label: t('organisation.nameEn'), value: name.en, wide: true },
      { label: t('organisation.shortName'), value: shortName },
      { label: t('organisation.side'), value: t(`common:sides.${side}`) },
      ...(contacts === null
        ? [{ label: t('organisation.contacts'), value: t('organisation.partnerOnly'), wide: true }]
        : [
            { label: t('organisation.creditCode'), value: creditCode ?? '–', wide: true },
            ...contacts.map((contact) => ({
              label: contact.duty,
              value: `${contact.name} · ${contact.phone}`,
              wide: true,
            })),
          ]),
    ];
  }
}
