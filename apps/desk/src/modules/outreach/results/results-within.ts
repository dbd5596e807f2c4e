import type { SurveyResults } from '@yinuo/api';
import type { DateText, Instant } from '@yinuo/kernel';
import type { QueryContext } from '@yinuo/platform';
import { knownAt } from '../domain/known-at.ts';
import { surveyResults } from '../domain/results.ts';
import { selectInvitationFacts } from '../surveys/fact-store.ts';
import { selectInvitations, selectSurveysWithin } from '../surveys/store.ts';
import { headOf, invitedOf } from '../surveys/view.ts';
import { masked, resultsIn } from '../words-told.ts';

interface Days {
  readonly from: DateText;
  readonly to: DateText;
}

/** The results of a contract's surveys whose period lies in these days, as papers tell them: as known at `until`, masked. */
export const resultsWithin = async (
  ctx: QueryContext,
  contractId: string,
  days: Days,
  until: Instant,
): Promise<SurveyResults> => resultsIn(await resultsKnown(ctx, contractId, days, until), masked);

/** The same with the words as they were written. */
export async function resultsKnown(
  { tx, scope }: QueryContext,
  contractId: string,
  days: Days,
  until: Instant,
): Promise<SurveyResults> {
  const surveys = await selectSurveysWithin(tx, scope, contractId, { ...days, until });
  const ids = surveys.map(({ id }) => id);
  const invitations = await selectInvitations(tx, scope, ids);
  const facts = await selectInvitationFacts(tx, scope, ids);
  const ways = new Map(surveys.map(({ id, way }) => [id, way]));
  const known = invitations.map((row) => {
    const asked = { ...invitedOf(row, ways.get(row.survey_id) ?? 'link'), replaced: row.replaced_answers };
    return knownAt(asked, facts.get(row.id) ?? [], until);
  });
  return surveyResults(
    surveys.map(headOf),
    known.filter((one) => one !== null),
  );
}
