import { readConfig, startDesk } from '@yinuo/desk';
import { chineseCalendar } from '@yinuo/kernel';
import { openLog } from '@yinuo/platform';

// One desk process for the crash tests: what `./yinuo up` runs, without the console. Killed, never stopped.
const config = readConfig(process.env);
const desk = await startDesk({ config, calendar: chineseCalendar(), log: openLog(config.logLevel) });
process.stdout.write(`${desk.url}\n`);
