/**
 * Finds every number of every Word document of a running desk again through its API, and recounts the months:
 * `node tests/numbers/find-numbers.ts ADDRESS USER PASSWORD [CODE…]`. Ends with 1 when one is lost.
 *
 * Three tiers: `found` in what the API tells of the contract without its documents; `own` only in the document's own
 * figures (sums, shares); `lost`: printed and told nowhere.
 */
import type { ContractSummary, DocumentDetail, DocumentView } from '@yinuo/api';
import { printedText } from '@yinuo/documents';
import { bookOf } from './book-of.ts';
import { type DeskClient, signIn } from './desk-client.ts';
import { numbersIn, numbersOf } from './numbers.ts';
import { recounted } from './recount.ts';

const [address, user, password, ...codes] = process.argv.slice(2);
if (address === undefined || user === undefined || password === undefined) {
  console.error('usage: node tests/numbers/find-numbers.ts ADDRESS USER PASSWORD [CODE…]');
  process.exit(2);
}
const desk = await signIn(address, user, password);
const shipped = new Map<string, ReadonlySet<string>>();
let [documents, numbers, faults] = [0, 0, 0];
for (const contract of await desk.all<ContractSummary>('/api/contracts?')) {
  if (codes.length > 0 && !codes.includes(contract.code)) continue;
  const book = await bookOf(desk, contract);
  const sums = new Map<string, { files: number; found: number; own: number; lost: string[] }>();
  for (const { id } of await desk.all<DocumentView>(`/api/documents?contract=${contract.id}&state=ready`)) {
    const detail = await desk.get<DocumentDetail>(`/api/documents/${id}`);
    const sum = sums.get(detail.kind) ?? { files: 0, found: 0, own: 0, lost: [] };
    sums.set(detail.kind, sum);
    sum.files += 1;
    sum.lost.push(...(await recounted(desk, detail)).map((one) => `${detail.number}: ${one}`));
    if (!detail.file?.name.endsWith('.docx')) continue;
    const own = numbersIn(detail);
    const form = await templateOf(desk, detail.kind);
    for (const one of new Set(numbersOf(printedText(await desk.bytes(`/api/documents/${id}/file`)).join('\n')))) {
      if (form.has(one)) continue;
      numbers += 1;
      if (book.has(one)) sum.found += 1;
      else if (own.has(one)) sum.own += 1;
      else sum.lost.push(`${detail.number}: ${one}`);
    }
  }
  for (const [kind, { files, found, own, lost }] of sums) {
    documents += files;
    faults += lost.length;
    console.log(`${contract.code} ${kind.padEnd(28)} ${files} files, ${found} found, ${own} own, ${lost.length} lost`);
    for (const one of lost.slice(0, 20)) console.log(`   ${one}`);
  }
}
console.log(`${documents} documents, ${numbers} numbers, ${faults} lost`);
process.exitCode = faults === 0 ? 0 : 1;

/** What the empty form itself prints. */
async function templateOf(from: DeskClient, kind: string): Promise<ReadonlySet<string>> {
  const known = shipped.get(kind);
  if (known) return known;
  const text = printedText(await from.bytes(`/api/templates/shipped/${kind}`)).join('\n');
  const read = new Set(numbersOf(text));
  shipped.set(kind, read);
  return read;
}
