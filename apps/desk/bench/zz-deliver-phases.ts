import { contractText } from '../src/testing/index.ts';
import { openBenchDesk } from './bench-desk.ts';
import { askDocument } from '../src/modules/deliver/index.ts';
import { gatherDocument } from '../src/modules/deliver/render/gather-document.ts';
import { makeFile } from '../src/modules/deliver/render/make-file.ts';
import { makeFileApart } from '../src/modules/deliver/render/make-file-apart.ts';
import { monthReport } from '../src/modules/deliver/render/month-word.ts';
import { makeMonth } from './month-report.bench.ts';
const { desk, close } = await openBenchDesk();
const contract = await desk.found({ yaml: contractText('xiyuan') });
await makeMonth(desk, contract);
desk.clock.set(Date.UTC(2026, 3, 2, 1) as any);
const sys = { kind: 'system', job: 'x' } as const;
for (const round of [1, 2]) {
  let t = performance.now(); let c = process.cpuUsage();
  const lap = (n: string) => { const d = process.cpuUsage(c); console.log(round, n, Math.round(performance.now() - t), 'ms wall', Math.round((d.user + d.system) / 1000), 'ms cpu', Math.round(process.memoryUsage().rss / 1e6), 'MB'); t = performance.now(); c = process.cpuUsage(); };
  const { id } = await askDocument(desk, desk.person('hospital-it', 'first'), { ask: { kind: 'fault-monthly-report', contract, month: '2026-03' } });
  lap('ask');
  const g = await gatherDocument(desk, sys, { document: id });
  lap('gather');
  const order = { head: g.head, of: g.of, template: g.template?.content ?? null };
  const x = structuredClone(order); lap('clone order');
  const r = monthReport(g.head, (g.of as any).month); lap('map report');
  structuredClone(r); lap('clone report');
  await makeFile(order); lap('make inline');
  await makeFileApart(order); lap('make apart');
}
await close();
