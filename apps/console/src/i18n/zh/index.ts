import { casePage } from './case.ts';
import { caseActs } from './case-acts.ts';
import { caseFacts } from './case-facts.ts';
import { cases } from './cases.ts';
import { common } from './common.ts';
import { factTypes } from './fact-types.ts';
import { facts } from './facts.ts';
import { faults } from './faults.ts';
import { kit } from './kit.ts';
import { report } from './report.ts';
import { rota } from './rota.ts';
import { rules } from './rules.ts';
import { signIn } from './sign-in.ts';
import { today } from './today.ts';
import { words } from './words.ts';

/** Every namespace of this language; a page adds its own line here and in the other language's index. */
export const texts = {
  caseActs,
  caseFacts,
  casePage,
  cases,
  common,
  facts,
  factTypes,
  faults,
  kit,
  report,
  rota,
  rules,
  signIn,
  today,
  words,
};
