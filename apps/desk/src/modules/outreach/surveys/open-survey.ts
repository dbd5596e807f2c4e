import { OpenSurvey, type SurveyView } from '@yinuo/api';
import { addMonths, type DateText, endOfDay, parseInstant, startOfDay } from '@yinuo/kernel';
import { type CommandContext, command, Fault } from '@yinuo/platform';
import { contractForJudging, partiesOf } from '../../agreement/index.ts';
import { casesOfMonth } from '../../cases/index.ts';
import { peopleInRoles } from '../../org/index.ts';
import { USUAL_QUESTIONS } from '../domain/questions.ts';
import { type Candidate, distinctPeople } from '../domain/same-person.ts';
import { drawSample, randomFrom } from '../domain/sample.ts';
import { tellHospital } from '../tell-hospital.ts';
import { insertSurvey } from './store.ts';
import { surveyDetail } from './view.ts';

const MONTHS_MAX = 14;
const HOSPITAL_ROLES = ['hospital-it', 'hospital-finance', 'hospital-department', 'hospital-leader'] as const;

/** Opens a survey over a period and draws whom it asks. */
export const openSurvey = command({
  name: 'survey.open',
  permission: 'outreach.manage',
  input: OpenSurvey,
  async run(ctx, input): Promise<SurveyView> {
    const contract = await contractForJudging(ctx.tx, ctx.scope, input.contract, ctx.now);
    const [from, to] = [input.from as DateText, input.to as DateText];
    const closesAt = parseInstant(input.closesAt);
    if (from > to || addMonths(from, MONTHS_MAX) < to) throw refused('to', 'period');
    if (!closesAt.ok || closesAt.value <= ctx.now) throw refused('closesAt', 'in-future');
    const candidates = await candidatesOf(ctx, contract.id, from, to);
    const drawn = drawSample(candidates, input.sample, randomFrom(ctx.platform.random));
    const id = ctx.newId('survey');
    await insertSurvey(
      ctx.tx,
      {
        id,
        contract_id: contract.id,
        title: input.title,
        way: input.way,
        period_from: from,
        period_to: to,
        questions: JSON.stringify(input.questions ?? USUAL_QUESTIONS),
        population: candidates.length,
        drawn: drawn.length,
        opened_by: ctx.actor.kind === 'person' ? ctx.actor.personId : null,
        opened_name: 'name' in ctx.actor ? ctx.actor.name : '',
        opened_side: ctx.actor.kind === 'person' ? ctx.actor.side : null,
        opened_at: new Date(ctx.now),
        closes_at: new Date(closesAt.value),
        closed_at: null,
      },
      drawn.map(({ personId, ...one }) => ({
        id: ctx.newId('invitation'),
        survey_id: id,
        contract_id: contract.id,
        person_id: personId,
        ...one,
      })),
    );
    const data = { title: input.title, way: input.way, from, to, population: candidates.length, drawn: drawn.length };
    await ctx.record({ type: 'survey.opened', contract: contract.id, subject: id, at: ctx.now, data });
    const params = { title: input.title, drawn: drawn.length };
    if (input.way === 'link')
      await tellHospital(ctx, {
        contract: contract.id,
        survey: id,
        template: 'survey.to-send',
        params,
        key: 'to-send',
      });
    return surveyDetail(ctx, id);
  },
});

const refused = (path: string, rule: string) => new Fault('input.invalid', {}, [{ path, rule }]);

/** Those who reported a case of the period with their name, and the hospital's own people. */
async function candidatesOf(
  ctx: CommandContext,
  contractId: string,
  from: DateText,
  to: DateText,
): Promise<Candidate[]> {
  const parties = await partiesOf(ctx.tx, ctx.scope, contractId);
  const hospitals = parties.filter(({ side }) => side === 'hospital').map(({ orgId }) => orgId);
  const candidates: Candidate[] = [];
  for (
    let month = from.slice(0, 7);
    month <= to.slice(0, 7);
    month = addMonths(`${month}-01` as DateText, 1).slice(0, 7)
  ) {
    const { cases } = await casesOfMonth(ctx, contractId, month);
    for (const { row, history } of cases) {
      if (row.reporter_name === null || history.state === 'merged') continue;
      if (history.reportedAt < startOfDay(from) || history.reportedAt >= endOfDay(to)) continue;
      if (row.kind === 'patient') continue; // patients are not asked about the hospital's supplier
      // Nor is who reports of its own: the supplier's people, a runner, another tool.
      if (row.channel === 'hook' || (row.reporter_id !== null && !hospitals.includes(row.reporter_org ?? ''))) continue;
      candidates.push({
        name: row.reporter_name,
        department: row.department,
        contact: row.contact,
        personId: row.reporter_id,
      });
    }
  }
  const people = await peopleInRoles(ctx.tx, ctx.scope, hospitals, HOSPITAL_ROLES);
  candidates.push(...people.map(({ id, name, mobile }) => ({ name, department: null, contact: mobile, personId: id })));
  return distinctPeople(candidates);
}
