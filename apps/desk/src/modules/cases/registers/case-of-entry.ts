import type { WorkOrderEntry } from '@yinuo/api';
import { maskText } from '../domain/text/mask-text.ts';
import { nullableInstantText } from '../view.ts';

type CaseOfEntry = WorkOrderEntry['case'];

export const caseOfEntry = (row: {
  readonly case_id: string;
  readonly case_number: string;
  readonly title: string;
  readonly state: CaseOfEntry['state'];
  readonly worst: CaseOfEntry['worst'];
  readonly next_due_at: number | null;
}): CaseOfEntry => ({
  id: row.case_id,
  number: row.case_number,
  title: maskText(row.title),
  state: row.state,
  worst: row.worst,
  nextDueAt: nullableInstantText(row.next_due_at),
});
