import type { CaseVerb } from '@yinuo/api';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../../app/session.ts';
import type { FormAct } from './act-forms.ts';

const OWN = ['promise-request', 'answer-request'] as const;
const isOwn = (verb: CaseVerb): verb is (typeof OWN)[number] => OWN.some((each) => each === verb);

/** The name of an act as this person would say it: what the supplier writes down of others, a third party does itself. */
export function useVerbWords(): { readonly name: (verb: FormAct) => string; readonly hint: (verb: FormAct) => string } {
  const { t } = useTranslation('caseActs');
  const third = useSession().organisation.side === 'third-party';
  return {
    name: (verb) => (third && isOwn(verb) ? t(`own.${verb}`) : t(`verbs.${verb}`)),
    hint: (verb) => (third && isOwn(verb) ? t(`ownHints.${verb}`) : t(`hints.${verb}`)),
  };
}
