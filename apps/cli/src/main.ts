import { Command, CommanderError } from 'commander';
import { exitCodeOf, UnusableInput } from './exit-code.ts';
import { verbs } from './verbs.ts';

const about = `Runs a hospital's service contracts: clauses, obligations, facts, explained verdicts.

Exit codes: 0 done; 1 a finding; 2 unusable input, with one line on standard error.`;

/** Only the verb that was asked for is loaded: `--help` and the judge start without the desk. */
async function programFor(asked: string | undefined): Promise<Command> {
  const program = new Command('yinuo')
    .usage('<command> [options]')
    .description(about)
    .exitOverride()
    .showSuggestionAfterError(false)
    .configureOutput({ outputError: (text, write) => write(oneLine(text)) })
    .helpCommand('help [command]', 'explain a command')
    .helpOption('-h, --help', 'explain a command');
  for (const { name, says, load } of verbs) {
    if (name === asked) program.addCommand((await load()).copyInheritedSettings(program));
    else program.command(name).description(says);
  }
  return program;
}

function oneLine(text: string): string {
  return `yinuo: ${text
    .replace(/^error: /, '')
    .trim()
    .replace(/\s*\n\s*/g, ' ')}\n`;
}

async function main(args: readonly string[]): Promise<void> {
  const words = args.filter((arg) => !arg.startsWith('-'));
  const asked = words[0] === 'help' ? words[1] : words[0];
  if (asked !== undefined && !verbs.some(({ name }) => name === asked))
    throw new UnusableInput(`unknown command '${asked}'`);
  const program = await programFor(asked);
  if (args.length === 0) return program.outputHelp();
  await program.parseAsync([...args], { from: 'user' });
}

process.stdout.on('error', (error) => {
  if ('code' in error && error.code === 'EPIPE') process.exit(0); // the reader had enough: ./yinuo plan … | head
  throw error;
});

try {
  await main(process.argv.slice(2));
} catch (error) {
  process.exitCode = exitCodeOf(error);
  // Commander has already said what it had to say.
  if (!(error instanceof CommanderError) && process.exitCode === 2) process.stderr.write(oneLine(messageOf(error)));
  else if (!(error instanceof CommanderError)) console.error(error);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
