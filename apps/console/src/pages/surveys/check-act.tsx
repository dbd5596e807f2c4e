import type { InvitationView, SurveyDetail } from '@yinuo/api';
import { Button, Dropdown } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAction } from '../../kit/index.ts';
import { checkAnswer } from '../../outreach/index.ts';
import { ReasonDialog } from './reason-dialog.tsx';

/** The hospital asked again: what the supplier noted on the telephone is right, or is not. */
export function CheckAct({ survey, invitation }: { survey: SurveyDetail; invitation: InvitationView }) {
  const { t } = useTranslation('outreach');
  const [contradicting, setContradicting] = useState(false);
  const confirm = useAction({
    act: (_: object, key) => checkAnswer(survey.id, invitation.id, { outcome: 'confirmed' }, key),
    refresh: [['survey', survey.id], ['surveys']],
    done: t('people.noted'),
  });
  const known = invitation.check?.outcome;
  const items = (['confirmed', 'contradicted'] as const)
    .filter((outcome) => outcome !== known)
    .map((key) => ({ key, label: t(`people.checks.${key}`) }));
  return (
    <>
      <Dropdown
        trigger={['click']}
        menu={{
          items,
          onClick: ({ key }) => {
            if (key === 'confirmed') confirm.mutate({});
            else setContradicting(true);
          },
        }}
      >
        <Button size="small">{t('people.check')}</Button>
      </Dropdown>
      {contradicting && (
        <ReasonDialog
          title={t('people.checks.contradicted')}
          hint={t('people.contradictHint')}
          survey={survey.id}
          act={(note, key) => checkAnswer(survey.id, invitation.id, { outcome: 'contradicted', note }, key)}
          onClose={() => setContradicting(false)}
        />
      )}
    </>
  );
}
