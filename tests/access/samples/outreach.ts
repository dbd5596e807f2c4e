import { idOf, type Samples } from '../sample.ts';

/** An open survey of First Hospital with one who was asked, and what its contract owes by visiting. */
export const outreachSamples: Samples = async ({ desk, contract }) => {
  const lead = desk.person('supplier-lead', 'supplier');
  const survey = {
    contract,
    title: '满意度调查',
    way: 'link',
    from: '2026-01-01',
    to: '2026-03-31',
    closesAt: '2099-01-01T00:00:00+08:00',
    sample: 3,
  };
  const id = await idOf(desk.call(lead, '/api/surveys', { body: survey }));
  const body = { name: '王护士', department: '门诊' };
  const invited = await desk.call<{ invitations: { id: string }[] }>(lead, `/api/surveys/${id}/invitations`, { body });
  const invitation = invited.body.invitations[0]?.id ?? '';
  const answers = { attitude: 5, speed: 5, result: 5, system: 5, overall: 5 };
  const { rows } = await desk.pool.query<{ id: string }>('select id from occurrence where contract_id = $1 limit 1', [
    contract,
  ]);
  return {
    listSurveys: { query: { contract } },
    openSurvey: { body: survey },
    surveyResults: { query: { contract, from: '2026-01-01', to: '2026-12-31' } },
    exportSurveyResults: { query: { contract, from: '2026-01-01', to: '2026-12-31' } },
    surveyForm: { query: { token: 'x'.repeat(43) } },
    answerSurvey: { body: { token: 'x'.repeat(43), answers } },
    getSurvey: { params: { id } },
    inviteToSurvey: { params: { id }, body: { name: '李护士' } },
    issueSurveyLinks: { params: { id } },
    answerSurveyByPhone: { params: { id, invitation }, body: { answers } },
    noteSurveyAttempt: { params: { id, invitation }, body: { outcome: 'not-reached' } },
    checkSurveyAnswer: { params: { id, invitation }, body: { outcome: 'confirmed' } },
    voidSurvey: { params: { id }, body: { reason: '样本不实' } },
    closeSurvey: { params: { id } },
    listVisits: { query: { contract } },
    recordVisit: {
      body: { contract, on: '2026-02-10', way: 'phone', name: '王护士', topics: '使用情况', said: '挺好' },
    },
    listVisitDuties: { query: { contract } },
    fulfilByVisits: { params: { occurrence: rows[0]?.id ?? '' } },
  };
};
