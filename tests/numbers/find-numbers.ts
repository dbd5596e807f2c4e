/**
 * Finds every number of every document of a running desk again through its API:
 * `node tests/numbers/find-numbers.ts ADDRESS USER PASSWORD [CODE…]`. Ends with 1 when one is lost.
 *
 * USER keeps the templates of a hospital. Tiers: `placed`: a figure counted again at the place that it claims (totals, rates
 * and duties of documents whose period is over; every row of a workbook); of the numbers that Word prints `found` somewhere
 * in what the API tells of the contract without its documents, `own` only in the document's own figures (sums, shares) or
 * the list of documents, `lost`: printed and told nowhere. `found` and `own` say that a number exists, not that it is right.
 */
import type { CaseSummary, ContractSummary, DocumentDetail, DocumentView, OccurrenceSummary } from '@yinuo/api';
import { printedText } from '@yinuo/documents';
import { bookOf } from './book-of.ts';
import { type DeskClient, signIn } from './desk-client.ts';
import { workbookFound } from './find-in-workbook.ts';
import { numbersIn, numbersOf } from './numbers.ts';
import { recounted } from './recount.ts';

const DIGEST_SHOWN = 16;

const [address, user, password, ...codes] = process.argv.slice(2);
if (address === undefined || user === undefined || password === undefined) {
  console.error('usage: node tests/numbers/find-numbers.ts ADDRESS USER PASSWORD [CODE…]');
  process.exit(2);
}
const desk = await signIn(address, user, password);
const shipped = new Map<string, ReadonlySet<string>>();
let [documents, numbers, placed, faults] = [0, 0, 0, 0];
const tiers = { found: 0, own: 0 };
for (const contract of await desk.all<ContractSummary>('/api/contracts?')) {
  if (codes.length > 0 && !codes.includes(contract.code)) continue;
  const book = await bookOf(desk, contract);
  const occurrences = await desk.all<OccurrenceSummary>(`/api/occurrences?contract=${contract.id}`);
  const cases = new Map(
    (await desk.all<CaseSummary>(`/api/cases?contract=${contract.id}`)).map((one) => [one.number, one] as const),
  );
  const sums = new Map<string, { files: number; placed: number; found: number; own: number; lost: string[] }>();
  const heads = await desk.all<DocumentView>(`/api/documents?contract=${contract.id}&state=ready`);
  // A list of documents names each by its number and the beginning of its digest.
  const others = numbersIn(heads.map(({ number, file }) => [number, file?.sha256.slice(0, DIGEST_SHOWN)]));
  for (const { id, file } of heads) {
    if (file === null) continue;
    const detail = await desk.get<DocumentDetail>(`/api/documents/${id}`);
    const sum = sums.get(detail.kind) ?? { files: 0, placed: 0, found: 0, own: 0, lost: [] };
    sums.set(detail.kind, sum);
    sum.files += 1;
    const bytes = await desk.bytes(`/api/documents/${id}/file`);
    const again = [await recounted(desk, detail, occurrences)];
    if (file.name.endsWith('.xlsx')) again.push(await workbookFound(bytes, detail, cases));
    for (const one of again) {
      sum.placed += one.figures;
      sum.lost.push(...one.faults.map((fault) => `${detail.number}: ${fault}`));
    }
    if (!file.name.endsWith('.docx')) continue;
    const own = numbersIn(detail);
    const form = await templateOf(desk, detail.kind);
    for (const one of printedNumbers(bytes)) {
      if (form.has(one)) continue;
      numbers += 1;
      if (book.has(one)) sum.found += 1;
      else if (own.has(one) || others.has(one)) sum.own += 1;
      else sum.lost.push(`${detail.number}: ${one}`);
    }
  }
  for (const [kind, { files, placed: inPlace, found, own, lost }] of sums) {
    documents += files;
    placed += inPlace;
    tiers.found += found;
    tiers.own += own;
    faults += lost.length;
    console.log(
      `${contract.code} ${kind.padEnd(28)} ${files} files, ${inPlace} placed, ${found} found, ${own} own, ${lost.length} lost`,
    );
    for (const one of lost.slice(0, 20)) console.log(`   ${one}`);
  }
}
console.log(
  `${documents} documents: ${placed} figures counted again at their place; of ${numbers} printed numbers ` +
    `${tiers.found} told elsewhere, ${tiers.own} only by the document itself; ${faults} lost`,
);
process.exitCode = faults === 0 ? 0 : 1;

function printedNumbers(file: Uint8Array): ReadonlySet<string> {
  return new Set(numbersOf(printedText(file).join('\n')));
}

/** What the empty form itself prints. */
async function templateOf(from: DeskClient, kind: string): Promise<ReadonlySet<string>> {
  const known = shipped.get(kind);
  if (known) return known;
  const read = printedNumbers(await from.bytes(`/api/templates/shipped/${kind}`));
  shipped.set(kind, read);
  return read;
}
