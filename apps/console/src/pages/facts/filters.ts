import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useContracts } from '../../cases/index.ts';
import { useText } from '../../i18n/index.ts';
import type { FilterField } from '../../kit/index.ts';
import { usePeople } from './words/use-people.ts';

const FAMILIES = [
  'case',
  'contract',
  'occurrence',
  'ledger',
  'rota',
  'document',
  'session',
  'person',
  'role',
  'post',
  'organisation',
  'lockout',
  'token',
  'access',
  'notice',
  'analysis',
  'webhook',
  'inbound-hook',
  'inbox',
  'log',
] as const;

/** The filters that the server applies. */
export function useFactFields(type: string | undefined): readonly FilterField[] {
  const { t } = useTranslation(['facts', 'settings']);
  const text = useText();
  const { items, nameOf } = useContracts();
  const people = usePeople();
  return useMemo(() => {
    const fields: (FilterField | false)[] = [
      {
        kind: 'choice',
        key: 'type',
        label: t('filters.type'),
        options: [
          ...FAMILIES.map((value) => ({ value, label: t(`families.${value}`) })),
          ...(type?.includes('.') === true ? [{ value: type, label: typeName(t, type) }] : []),
        ],
        width: 160,
      },
      items.length > 1 && {
        kind: 'choice',
        key: 'contract',
        label: t('filters.contract'),
        options: items.map(({ id }) => ({ value: id, label: text(nameOf(id)) })),
        width: 180,
      },
      people !== undefined &&
        people.length > 0 && {
          kind: 'choice',
          key: 'actor',
          label: t('filters.actor'),
          options: people.map(({ id, name, organisation }) => ({
            value: id,
            label: `${name} · ${organisation.shortName}`,
          })),
          width: 210,
        },
      { kind: 'dates', key: 'recorded', label: t('filters.recorded') },
      { kind: 'text', key: 'subject', label: t('filters.subject'), width: 200 },
    ];
    return fields.filter((field) => field !== false);
  }, [t, text, items, nameOf, people, type]);
}

type Translate = ReturnType<typeof useTranslation<['facts', 'settings']>>['t'];

/** A single type that the address asks for, which the list of families does not offer. */
function typeName(t: Translate, type: string): string {
  const names: Readonly<Record<string, string>> = t('settings:types', { returnObjects: true });
  const families: Readonly<Record<string, string>> = t('facts:families', { returnObjects: true });
  const [family = '', rest = ''] = type.split('.');
  return `${families[family] ?? family} · ${names[type] ?? rest}`;
}
