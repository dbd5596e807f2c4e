import { account } from './account.ts';
import { analysis } from './analysis.ts';
import { assets } from './assets.ts';
import { casePage } from './case.ts';
import { caseActs } from './case-acts.ts';
import { caseFacts } from './case-facts.ts';
import { cases } from './cases.ts';
import { common } from './common.ts';
import { contractRules } from './contract-rules.ts';
import { contracts } from './contracts.ts';
import { documents } from './documents.ts';
import { factTypes } from './fact-types.ts';
import { facts } from './facts.ts';
import { faults } from './faults.ts';
import { inspections } from './inspections.ts';
import { kit } from './kit.ts';
import { ledger } from './ledger.ts';
import { money } from './money.ts';
import { noticeTypes } from './notice-types.ts';
import { notices } from './notices.ts';
import { outreach } from './outreach.ts';
import { people } from './people.ts';
import { periods } from './periods.ts';
import { report } from './report.ts';
import { rota } from './rota.ts';
import { rules } from './rules.ts';
import { settings } from './settings.ts';
import { settlement } from './settlement.ts';
import { signIn } from './sign-in.ts';
import { tasks } from './tasks.ts';
import { today } from './today.ts';
import { watch } from './watch.ts';
import { words } from './words.ts';

/** Every namespace of this language; a page adds its own line here and in the other language's index. */
export const texts = {
  account,
  analysis,
  caseActs,
  caseFacts,
  casePage,
  cases,
  common,
  contractRules,
  contracts,
  documents,
  facts,
  factTypes,
  faults,
  kit,
  ledger,
  money,
  notices,
  noticeTypes,
  outreach,
  people,
  periods,
  report,
  rota,
  rules,
  settings,
  settlement,
  signIn,
  tasks,
  today,
  assets,
  inspections,
  watch,
  words,
};
