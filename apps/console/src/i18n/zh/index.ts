import { common } from './common.ts';
import { faults } from './faults.ts';
import { kit } from './kit.ts';
import { rules } from './rules.ts';
import { signIn } from './sign-in.ts';
import { words } from './words.ts';

/** Every namespace of this language; a page adds its own line here and in the other language's index. */
export const texts = { common, faults, kit, rules, signIn, words };
