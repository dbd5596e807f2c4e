import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { SurveyDetail } from '@yinuo/api';
import { Alert, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useContracts } from '../../cases/index.ts';
import { useFormat, useText } from '../../i18n/index.ts';
import { ConfirmButton, Details, Meter, Page, Panel, QueryState, StatusTag, useAction } from '../../kit/index.ts';
import { closeSurvey, readSurvey, SurveyCharts, voidSurvey } from '../../outreach/index.ts';
import { InvitationTable } from './invitation-table.tsx';
import { InviteDialog } from './invite-dialog.tsx';
import { LinksDialog } from './links-dialog.tsx';
import { ReasonDialog } from './reason-dialog.tsx';
import styles from './surveys.module.css';

/** One survey: how it stands, who is asked, what came out. */
export function SurveyPage() {
  const { t } = useTranslation('outreach');
  const { id } = useParams({ from: '/shell/surveys/$id' });
  const query = useQuery({ queryKey: ['survey', id], queryFn: () => readSurvey(id) });
  const crumbs = [{ label: t('title'), to: '/outreach' }];
  return query.data === undefined ? (
    <Page title={t('title')} crumbs={crumbs}>
      <QueryState query={query}>{() => null}</QueryState>
    </Page>
  ) : (
    <Survey survey={query.data} crumbs={crumbs} />
  );
}

function Survey({ survey, crumbs }: { survey: SurveyDetail; crumbs: { label: string; to: string }[] }) {
  const { t } = useTranslation('outreach');
  const text = useText();
  const format = useFormat();
  const { nameOf } = useContracts();
  const [asking, setAsking] = useState<'links' | 'invite' | 'void' | null>(null);
  const { counts, may, sent } = survey;
  const unanswered = survey.invitations.filter(({ way }) => way !== 'link').length;
  const drawnBy = ({ openedBy, openedSide }: SurveyDetail) =>
    openedSide === 'hospital' || openedSide === 'supplier' ? `${openedBy} · ${t(`sides.${openedSide}`)}` : openedBy;
  const sentBy = ({ sent }: SurveyDetail) =>
    sent === null ? t('survey.notSent') : `${sent.by} ${format.instant(sent.at, 'minute')}`;
  const close = useAction({
    act: (_: object, key) => closeSurvey(survey.id, key),
    refresh: [['survey', survey.id], ['surveys']],
    done: t('survey.closed'),
  });
  const actions = (
    <>
      {may.includes('close') && (
        <ConfirmButton
          act={t('survey.close')}
          consequence={t('survey.closeHint')}
          onConfirm={() => close.mutateAsync({}).catch(() => undefined)}
        />
      )}
      {may.includes('void') && <Button onClick={() => setAsking('void')}>{t('survey.void')}</Button>}
      {may.includes('invite') && <Button onClick={() => setAsking('invite')}>{t('survey.invite')}</Button>}
      {may.includes('links') && (sent === null || unanswered > 0) && (
        <Button type="primary" onClick={() => setAsking('links')}>
          {sent === null ? t('survey.links') : t('survey.remind', { n: unanswered })}
        </Button>
      )}
    </>
  );
  return (
    <Page title={survey.title} crumbs={crumbs} lead={text(nameOf(survey.contract))} actions={actions}>
      {may.includes('check') && counts.awaiting > 0 && (
        <Alert
          type="warning"
          showIcon
          title={t('survey.awaiting', { n: counts.awaiting })}
          action={<a href="#people">{t('survey.toAwaiting')}</a>}
        />
      )}
      <Panel
        title={t('survey.standing')}
        actions={
          <StatusTag tone={survey.state === 'open' ? 'pending' : 'neutral'}>{t(`states.${survey.state}`)}</StatusTag>
        }
      >
        <div className={styles.meters}>
          <Meter label={t('columns.answered')} part={counts.answered} whole={counts.invited} />
          <Meter label={t('columns.satisfied')} part={counts.satisfied} whole={counts.answered} />
        </div>
        <Details
          items={[
            { label: t('open.way'), value: t(`ways.${survey.way}`) },
            { label: t('survey.period'), value: `${survey.from} – ${survey.to}` },
            { label: t('columns.closes'), value: format.instant(survey.closedAt ?? survey.closesAt, 'minute') },
            { label: t('survey.openedBy'), value: drawnBy(survey) },
            ...(survey.way === 'link' ? [{ label: t('survey.sentBy'), value: sentBy(survey) }] : []),
            { label: t('survey.sample'), value: t('survey.sampleText', survey.sample) },
            { label: t('survey.declined'), value: counts.declined },
            ...(survey.voided === null
              ? []
              : [{ label: t('survey.voided'), value: `${survey.voided.by} · ${survey.voided.reason}` }]),
          ]}
        />
        <p className={styles.ways}>
          <small>{t('survey.ways')}</small> {t('survey.waysText', counts)}
        </p>
      </Panel>
      <section id="people">
        <Panel title={t('survey.people')} note={survey.invitations.length} bare>
          <InvitationTable survey={survey} />
        </Panel>
      </section>
      {counts.answered > 0 && <SurveyCharts results={survey.results} />}
      {asking === 'links' && <LinksDialog id={survey.id} onClose={() => setAsking(null)} />}
      {asking === 'void' && (
        <ReasonDialog
          title={t('survey.void')}
          hint={t('survey.voidHint')}
          survey={survey.id}
          act={(reason, key) => voidSurvey(survey.id, reason, key)}
          onClose={() => setAsking(null)}
        />
      )}
      {asking === 'invite' && <InviteDialog id={survey.id} onClose={() => setAsking(null)} />}
    </Page>
  );
}
