import { Link } from '@tanstack/react-router';
import type { FactView } from '@yinuo/api';
import { useTranslation } from 'react-i18next';
import { useContracts } from '../../../cases/index.ts';
import { useText } from '../../../i18n/index.ts';
import { useSubjectHref } from '../../../subject/index.ts';
import styles from '../facts.module.css';
import { usePeople } from './use-people.ts';

type Told = Pick<FactView, 'subject' | 'about' | 'data' | 'actor'>;

/** What the fact is about, in words, with the way there if the console has one. */
export function SubjectLink({ fact }: { fact: Told }) {
  const href = useSubjectHref()(fact.subject);
  const words = useSubjectWords()(fact);
  if (words === undefined) return '–';
  if (href === undefined) return <span className={styles.about}>{words}</span>;
  return (
    <Link to={href} className={styles.about}>
      {words}
    </Link>
  );
}

const KINDS = [
  'case',
  'occurrence',
  'notice',
  'shift',
  'leave',
  'person',
  'hook',
  'post',
  'org',
  'token',
  'doc',
] as const;

/** The reported title, the contract's name, or what sort of thing it is. */
export function useSubjectWords(): (fact: Told) => string | undefined {
  const { t } = useTranslation('facts');
  const text = useText();
  const { nameOf } = useContracts();
  const people = usePeople();
  return ({ subject, about, data, actor }) => {
    if (subject === actor.id) return undefined;
    if (about !== null) return about;
    if (subject.startsWith('contract_')) return text(nameOf(subject.replace(/\/.*/, ''))) || t('columns.contract');
    const kind = KINDS.find((known) => subject.startsWith(`${known}_`));
    if (kind === undefined) return undefined;
    const own = kind === 'person' ? (data.name ?? people?.find(({ id }) => id === subject)?.name) : undefined;
    return typeof own === 'string' ? own : t(`subjects.${kind}`);
  };
}
