import type { CaseDetail, ReportCase } from '@yinuo/api';
import { type Instant, parseInstant } from '@yinuo/kernel';
import type { PersonActor } from '@yinuo/platform';
import type { z } from 'zod';
import { contractText, openTestDesk, type TestDesk } from '../../../testing/index.ts';
import { nameEngineers } from '../../agreement/index.ts';
import { readCase } from '../read/read-case.ts';
import { reportCase } from '../verbs/reporting/report-case.ts';
import { wakeCases } from '../wake/wake-cases.ts';

/** `2026-02-10 09:00` in Beijing. */
export function beijing(text: string): Instant {
  const parsed = parseInstant(`${text.replace(' ', 'T')}:00+08:00`);
  if (!parsed.ok) throw new Error(`not an instant: ${text}`);
  return parsed.value;
}

export interface CaseDesk extends TestDesk {
  readonly contract: string;
  readonly hospitalIt: PersonActor;
  readonly department: PersonActor;
  readonly firstLine: PersonActor;
  readonly engineer: PersonActor;
  readonly lead: PersonActor;
  readonly vendor: PersonActor;
  /** The hospital's IT department of the other hospital. */
  readonly stranger: PersonActor;
  /** Reports a fault at the clock's now; by the hospital's IT department unless said otherwise. */
  report(input?: Partial<z.input<typeof ReportCase>>, by?: PersonActor): Promise<string>;
  read(id: string, by?: PersonActor): Promise<CaseDetail>;
  /** Lets the waker run until it finds nothing more. */
  wake(): Promise<void>;
  /** Types of a case's timeline, oldest first. */
  types(id: string): Promise<string[]>;
}

/** A desk with one of the four contracts in force, Tuesday 2026-02-10 09:00; engineer and lead are primary and backup. */
export async function openCaseDesk(
  name: Parameters<typeof contractText>[0] = 'xiyuan',
  fault: Partial<z.input<typeof ReportCase>> = { kind: 'fault', severity: 'daily' },
): Promise<CaseDesk> {
  const desk = await openTestDesk({ now: beijing('2026-02-10 09:00') });
  const contract = await desk.found({ yaml: contractText(name), thirdParties: ['vendor'] });
  const engineer = desk.person('supplier-engineer', 'supplier');
  const lead = desk.person('supplier-lead', 'supplier');
  await nameEngineers(desk, lead, { contract, primary: engineer.personId, backups: [lead.personId] });
  const hospitalIt = desk.person('hospital-it', 'first');
  const report: CaseDesk['report'] = async (input = {}, by = hospitalIt) =>
    (
      await reportCase(desk, by, { contract, title: '挂号页面打不开', ...fault, ...input } as z.input<
        typeof ReportCase
      >)
    ).id;
  const read: CaseDesk['read'] = (id, by = hospitalIt) => readCase(desk, by, { id });
  return {
    ...desk,
    contract,
    hospitalIt,
    department: desk.person('hospital-department', 'first'),
    firstLine: desk.person('supplier-first-line', 'supplier'),
    engineer,
    lead,
    vendor: desk.person('vendor-contact', 'vendor'),
    stranger: desk.person('hospital-it', 'second'),
    report,
    read,
    async wake() {
      while ((await wakeCases(desk, { kind: 'system', job: 'case.wake' }, {})).woken > 0);
    },
    async types(id) {
      return (await read(id, hospitalIt)).timeline.map((entry) => entry.type.replace('case.', ''));
    },
  };
}
