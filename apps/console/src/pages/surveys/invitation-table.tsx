import { Link } from '@tanstack/react-router';
import type { InvitationView, SurveyDetail } from '@yinuo/api';
import { Button, Dropdown } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { StatusTag, useAction } from '../../kit/index.ts';
import { noteAttempt, type Outcome, scoreText } from '../../outreach/index.ts';
import { CheckAct } from './check-act.tsx';
import { PhoneDrawer } from './phone-drawer.tsx';
import styles from './surveys.module.css';

const TONES = { waiting: 'pending', answered: 'kept', declined: 'neutral' } as const;
const CHECK_TONES = { confirmed: 'kept', contradicted: 'broken' } as const;

export function InvitationTable({ survey }: { survey: SurveyDetail }) {
  const { t } = useTranslation('outreach');
  const [calling, setCalling] = useState<InvitationView | null>(null);
  const columns = ['name', 'department', 'contact', 'state', 'way', 'attempts', 'score', 'case', 'act'] as const;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className={styles.scroll} tabIndex={0} aria-label={t('survey.people')}>
      <table className={styles.table}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {t(`people.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {survey.invitations.map((one) => (
            <tr key={one.id}>
              <td data-label={t('people.name')}>
                <span>
                  {one.name}
                  {!one.drawn && <small> {t('people.added', { name: one.addedBy ?? '–' })}</small>}
                </span>
              </td>
              <td data-label={t('people.department')}>{one.department ?? '–'}</td>
              <td data-label={t('people.contact')}>{one.contact ?? '–'}</td>
              <td data-label={t('people.state')}>
                <span>
                  <StatusTag tone={TONES[one.state]}>{t(`people.states.${one.state}`)}</StatusTag>
                </span>
              </td>
              <td data-label={t('people.way')}>
                <span>
                  <Way invitation={one} />
                </span>
              </td>
              <td data-label={t('people.attempts')}>{one.attempts}</td>
              <td data-label={t('people.score')}>{scoreText(one.score)}</td>
              <td data-label={t('people.case')}>
                {one.case === null ? (
                  '–'
                ) : (
                  <Link to="/cases/$id" params={{ id: one.case.id }}>
                    {one.case.number}
                  </Link>
                )}
              </td>
              <td data-label={t('people.act')}>
                <span>
                  {survey.may.includes('answer') && one.state !== 'answered' && (
                    <Act survey={survey} invitation={one} onCall={() => setCalling(one)} />
                  )}
                  {survey.may.includes('check') && one.way === 'phone' && <CheckAct survey={survey} invitation={one} />}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {calling !== null && <PhoneDrawer survey={survey} invitation={calling} onClose={() => setCalling(null)} />}
    </section>
  );
}

/** One's own link, or who noted it on the telephone and what the hospital heard when it asked again. */
function Way({ invitation: { way, onBehalf, asked, recordedBy, check } }: { invitation: InvitationView }) {
  const { t } = useTranslation('outreach');
  if (way === null) return '–';
  if (way === 'link') return t('people.byLink');
  return (
    <>
      {t(onBehalf ? 'people.onBehalf' : 'people.byPhone', { name: recordedBy ?? '–' })}{' '}
      {check === null ? (
        <small>{t(onBehalf ? 'people.awaiting' : 'people.unchecked')}</small>
      ) : (
        <StatusTag tone={CHECK_TONES[check.outcome]}>{t(`people.checked.${check.outcome}`)}</StatusTag>
      )}
      {asked !== null && <small> {t('people.asked', { reason: asked })}</small>}
      {check?.note && <small> {check.note}</small>}
    </>
  );
}

interface ActProps {
  readonly survey: SurveyDetail;
  readonly invitation: InvitationView;
  readonly onCall: () => void;
}

function Act({ survey, invitation, onCall }: ActProps) {
  const { t } = useTranslation('outreach');
  const note = useAction({
    act: (outcome: Outcome, key) => noteAttempt(survey.id, invitation.id, outcome, key),
    refresh: [['survey', survey.id]],
    done: t('people.noted'),
  });
  const outcomes = (['not-reached', 'declined'] as const).map((key) => ({ key, label: t(`people.outcomes.${key}`) }));
  const unsent = survey.way === 'link' && invitation.linkAt === null;
  const call = { key: 'call', label: t(unsent ? 'people.noLink' : 'people.call'), disabled: unsent };
  return (
    <Dropdown
      trigger={['click']}
      menu={{
        items: [call, ...outcomes],
        onClick: ({ key }) => {
          if (key === 'call') onCall();
          else if (key === 'not-reached' || key === 'declined') note.mutate(key);
        },
      }}
    >
      <Button size="small">{t('people.record')}</Button>
    </Dropdown>
  );
}
