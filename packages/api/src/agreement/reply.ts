import { RULE_CODES } from '@yinuo/obligations';
import { z } from 'zod';
import { DateText, InstantText, LocalText } from '../paging.ts';
import { SIDES } from '../roles.ts';

export const ContractState = z.enum(['draft', 'in-force', 'ended']);
export const ContractFounded = z.object({ id: z.string(), version: z.number().int() });

/** A fault of a contract file: where it stands, and which rule it broke. */
export const ContractFaultView = z.object({
  line: z.number().int(),
  field: z.string(),
  rule: z.string().describe('in English'),
  code: z.enum(RULE_CODES).describe('the same for other languages, with its params'),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
});

export const CoverageView = z.object({
  clauses: z.number().int(),
  /** How many the original has, where the contract lists them; and those of them that the contract lacks. */
  source: z.number().int().nullable(),
  missing: z.array(z.string()),
  mapped: z.number().int(),
  none: z.number().int(),
  agreed: z.number().int(),
  byType: z.record(z.string(), z.number().int()),
});

const Party = z.object({ orgId: z.string(), side: z.enum(SIDES), name: LocalText, shortName: z.string() });

export const ContractSummary = z.object({
  id: z.string(),
  slug: z.string(),
  code: z.string(),
  title: LocalText,
  state: ContractState,
  signedOn: DateText.nullable(),
  startsOn: DateText.nullable(),
  endsOn: DateText.nullable(),
  /** The version that holds today; the latest when the contract has not begun. */
  version: z.number().int(),
  parties: z.array(Party),
  coverage: CoverageView,
});
export type ContractSummary = z.infer<typeof ContractSummary>;

export const VersionView = z.object({
  version: z.number().int(),
  effectiveFrom: DateText,
  holds: z.boolean(),
  importedAt: InstantText,
  importedBy: z.string().nullable(),
  digest: z.string(),
});

export const ContractView = ContractSummary.extend({
  price: z.string().nullable(),
  term: z.object({ from: z.enum(['signing', 'acceptance']), months: z.number().int() }),
  pausing: z.boolean(),
  source: z.string(),
  windows: z.array(z.object({ id: z.string(), title: LocalText, words: LocalText })),
  modules: z.array(z.object({ id: z.string(), title: LocalText })),
  kinds: z.array(
    z.object({
      kind: z.string(),
      severities: z.array(z.object({ id: z.string(), title: LocalText, meaning: LocalText.nullable() })),
    }),
  ),
  engineers: z.array(
    z.object({ personId: z.string(), name: z.string(), duty: z.enum(['primary', 'backup']), since: DateText }),
  ),
  versions: z.array(VersionView),
  may: z.array(z.enum(['amend', 'bring-into-force', 'name-engineers', 'name-third-parties'])),
});
export type ContractView = z.infer<typeof ContractView>;

export const ObligationView = z.object({
  id: z.string(),
  type: z.string(),
  title: LocalText,
  /** What is owed, part by part: 时限 10 分钟, 适用 故障. */
  parts: z.array(z.object({ label: LocalText, value: LocalText })),
  doneBy: z.string().nullable(),
  /** The vague word for which both sides agreed the figure. */
  agreed: z.object({ word: z.string(), note: LocalText.nullable() }).nullable(),
});
export type ObligationView = z.infer<typeof ObligationView>;

export const ClauseView = z.object({
  id: z.string(),
  heading: LocalText,
  quotes: z.array(z.object({ text: z.string(), en: z.string().nullable() })),
  obligations: z.array(ObligationView),
  none: LocalText.nullable(),
});
export type ClauseView = z.infer<typeof ClauseView>;

export const ContractClausesView = z.object({
  contract: z.string(),
  version: z.number().int(),
  coverage: CoverageView,
  agreed: z.array(
    z.object({ clause: z.string(), obligation: z.string(), word: z.string(), title: LocalText, figure: LocalText }),
  ),
  clauses: z.array(ClauseView),
});
export type ContractClausesView = z.infer<typeof ContractClausesView>;

/** One thing that differs between two versions; `from` is null for what is new, `to` for what is gone. */
export const ContractChangeView = z.object({
  clause: z.string().nullable(),
  obligation: z.string().nullable(),
  subject: LocalText,
  from: LocalText.nullable(),
  to: LocalText.nullable(),
});

export const ContractCheckView = z.object({
  faults: z.array(ContractFaultView),
  title: LocalText.nullable(),
  code: z.string().nullable(),
  version: z.number().int().nullable(),
  effectiveFrom: DateText.nullable(),
  coverage: CoverageView.nullable(),
  /** Against the latest version, when an amendment is checked. */
  changes: z.array(ContractChangeView),
});
export type ContractCheckView = z.infer<typeof ContractCheckView>;
