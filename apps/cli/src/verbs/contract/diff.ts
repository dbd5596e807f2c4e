import { diff, explainChange, type Language } from '@yinuo/obligations';
import { Command, Option } from 'commander';
import { languageOption } from '../../option-values.ts';
import { printLine } from '../../print.ts';
import { readContract } from '../../read-contract.ts';

type Options = { json?: boolean; lang: Language };

export const diffCommand = new Command('diff')
  .description('Say in words what changes from one version of a contract to another.')
  .argument('<a>', 'the earlier version, YAML')
  .argument('<b>', 'the later version, YAML')
  .addOption(new Option('--json', 'one JSON line per change'))
  .addOption(languageOption)
  .addHelpText('after', '\nExit codes: 0 done, also when nothing changes; 2 an unusable contract.')
  .action(async (a: string, b: string, { json, lang }: Options) => {
    const [before, after] = [await readContract(a), await readContract(b)];
    const changes = diff(before.contract, after.contract);
    for (const change of changes) await printLine(json === true ? JSON.stringify(change) : explainChange(change, lang));
    if (changes.length === 0 && json !== true) await printLine(lang === 'zh' ? '没有变化' : 'nothing changes');
  });
