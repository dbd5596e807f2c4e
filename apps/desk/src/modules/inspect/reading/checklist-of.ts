import { CHECKLISTS } from '../checklists.ts';
import type { Checklist } from '../domain/checklist.ts';

/** The list that an inspection was opened by. A list that was taken out of the shipped ones is a defect of the release. */
export function checklistOf(id: string): Checklist {
  const list = CHECKLISTS.get(id);
  if (!list) throw new Error(`no checklist ${id}`);
  return list;
}
