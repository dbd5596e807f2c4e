import { type ContractReport, checkContract, formatInputFault, formatPath, type Language } from '@yinuo/obligations';
import { Command, Option } from 'commander';
import { UnusableInput } from '../../exit-code.ts';
import { languageOption } from '../../option-values.ts';
import { printLine } from '../../print.ts';
import { readContract } from '../../read-contract.ts';
import { readText } from '../../read-text.ts';

type Options = { source?: string; json?: boolean; lang: Language };

export const checkCommand = new Command('check')
  .description('Check contracts: what is mapped, what is not and why, agreed figures; and what is wrong.')
  .argument('<file...>', 'contracts, YAML')
  .option('--source <file>', 'the original text: every quote must stand in it (for one contract)')
  .addOption(new Option('--json', 'one JSON line per contract'))
  .addOption(languageOption)
  .addHelpText(
    'after',
    `
Exit codes: 0 sound; 1 readable, with findings: an id twice, an unknown window, module, kind or severity, overlapping
targets, a quote that is not in the source, a figure that appears in no obligation of its clause, a figure of an
obligation that its clause does not name, a vague word without an agreed figure; 2 unusable: not YAML, an unknown field, a field that the schema refuses.`,
  )
  .action(async (files: string[], { source, json, lang }: Options) => {
    if (source !== undefined && files.length > 1) throw new UnusableInput('--source goes with one contract');
    const text = source === undefined ? undefined : await readText(source);
    let found = 0;
    for (const file of files) {
      const { contract, lineOf } = await readContract(file);
      const report = checkContract(contract, { source: text });
      const findings = report.findings.map(({ path, rule }) => ({
        file,
        line: lineOf(path),
        field: formatPath(path),
        rule,
      }));
      found += findings.length;
      if (json === true) await printLine(JSON.stringify({ ...report, file, findings }));
      else
        await printLine(
          [...reportLines(report, file, lang), ...findings.map((one) => `  ✗ ${formatInputFault(one)}`)].join('\n'),
        );
    }
    if (found > 0) process.exitCode = 1;
  });

const WORDS = {
  zh: {
    clauses: '条款',
    source: '原文',
    mapped: '已映射',
    notMapped: '未映射',
    types: '义务',
    agreed: '约定数值',
    findings: '问题',
  },
  en: {
    clauses: 'clauses',
    source: 'of the original',
    mapped: 'mapped',
    notMapped: 'not mapped',
    types: 'obligations',
    agreed: 'agreed figures',
    findings: 'findings',
  },
} as const;

function reportLines(report: ContractReport, file: string, lang: Language): readonly string[] {
  const words = WORDS[lang];
  const { code, version, title, clauses, mapped, notMapped, byType, agreed, findings, sourceClauses } = report;
  const types = Object.entries(byType).map(([type, count]) => `${type} ${count}`);
  const whole = sourceClauses ?? clauses;
  const share = Math.floor((mapped.length * 100) / whole);
  return [
    `${code} v${version} ${title[lang]} (${file})`,
    `  ${words.clauses} ${clauses}${sourceClauses === null ? '' : ` / ${words.source} ${sourceClauses}`} · ${words.mapped} ${mapped.length} (${share} %) · ${words.notMapped} ${notMapped.length}`,
    ...notMapped.map(({ clause, why }) => `    ${clause}: ${why[lang]}`),
    `  ${words.types}: ${types.join(', ')}`,
    `  ${words.agreed}: ${agreed.length}`,
    ...agreed.map(
      ({ clause, word, title: owes, figure }) => `    ${clause} 「${word}」 ${owes[lang]}: ${figure[lang]}`,
    ),
    `  ${words.findings}: ${findings.length}`,
  ];
}
