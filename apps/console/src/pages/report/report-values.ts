import type { CaseChannel, CaseKind, Handling, LogCall, ReportCase } from '@yinuo/api';
import type { InputOf } from '../../api/index.ts';

interface Who {
  readonly name?: string;
  readonly department?: string;
  readonly contact?: string;
}

interface Call {
  readonly caller?: string;
  readonly line?: string;
  readonly endedAt?: string;
  readonly summary?: string;
}

interface Patient {
  readonly name?: string;
  readonly mobile?: string;
  readonly residentId?: string;
}

/** What the second step holds; everything but the title may be left empty. */
export interface ReportValues {
  readonly title?: string;
  readonly description?: string;
  readonly module?: string;
  readonly channel?: CaseChannel;
  readonly reportedAt?: string;
  readonly handling?: Handling;
  readonly reporter?: Who;
  readonly patient?: Patient;
  readonly call?: Call;
}

/** The draft: what was chosen in the first step, and what was typed. */
export interface ReportDraft {
  readonly contract?: string;
  readonly tile?: string;
  readonly values?: ReportValues;
}

/** What of it may stay in the browser: who the patient is may not. */
export function keptDraft({ values, ...chosen }: ReportDraft): ReportDraft {
  const { patient: _, ...typed } = values ?? {};
  return values === undefined ? chosen : { ...chosen, values: typed };
}

/** The chosen texts of an object, or nothing when all are empty. */
function filled<Fields extends Who | Patient | Call>(fields: Fields | undefined): Fields | undefined {
  const kept = Object.entries(fields ?? {}).filter(([, text]) => typeof text === 'string' && text.trim() !== '');
  return kept.length === 0 ? undefined : (Object.fromEntries(kept) as Fields);
}

/** The body of the report: empty fields are left out, never sent as empty. */
export function reportBody(
  contract: string,
  tile: { readonly kind: CaseKind; readonly severity: string | null },
  values: ReportValues,
): InputOf<typeof ReportCase> {
  const { title = '', description = '', module, channel, reportedAt, handling } = values;
  const reporter = filled(values.reporter);
  const patient = filled(values.patient);
  return {
    contract,
    kind: tile.kind,
    title: title.trim(),
    ...(tile.severity !== null && { severity: tile.severity }),
    ...(description.trim() !== '' && { description: description.trim() }),
    ...(module && { module }),
    ...(channel && { channel }),
    ...(reportedAt && { reportedAt }),
    ...(handling && handling !== 'none' && { handling }),
    ...(reporter && { reporter }),
    ...(patient && { patient }),
  };
}

/** The same as a call that was taken: only by telephone, and only when the caller is named. */
export function callBody(body: InputOf<typeof ReportCase>, { call }: ReportValues): InputOf<typeof LogCall> | null {
  const { channel, reportedAt, ...report } = body;
  const { caller = '', ...rest } = filled(call) ?? {};
  if (channel !== 'phone' || caller.trim() === '') return null;
  return { ...report, call: { caller: caller.trim(), ...rest, ...(reportedAt && { startedAt: reportedAt }) } };
}
