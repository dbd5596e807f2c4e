import http from 'node:http';
import type { AddressInfo } from 'node:net';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sqlFault } from '../kinds/sql/question.ts';
import { oneNumber } from '../kinds/sql/sql.ts';
import { reasonOfError } from '../reach/reason-of-error.ts';
import type { ProbeOutcome, Reason } from '../shapes/index.ts';
import { runOnce, testTools } from '../testing/test-tools.ts';
import { tellable } from './tellable.ts';

const outcomeOf = (reason: Reason): ProbeOutcome => ({
  probe: 'p',
  scheduledAt: 0,
  startedAt: 0,
  durationMs: 0,
  state: 'failed',
  value: null,
  unit: null,
  reason,
});
const told = (text: string, secrets = {}): string =>
  String(tellable(outcomeOf({ code: 'bad-answer', params: { detail: text } }), secrets).reason?.params.detail);

/** The longest piece of `planted` that stands in a text. */
function longestPiece(text: string, planted: string): number {
  for (let length = planted.length; length > 0; length--)
    for (let from = 0; from + length <= planted.length; from++)
      if (text.includes(planted.slice(from, from + length))) return length;
  return 0;
}

// Signs that stand in no cover and in no text around.
const sign = fc.constantFrom(...'ABCDEFGHJKLMNPQRSTUVWXYZ#&<"%+@é密');
const secret = fc.string({ unit: sign, minLength: 6, maxLength: 60 });
const residentId = fc.stringMatching(/^[1-6]\d{5}(19|20)\d{9}[\dX]$/);
const mobile = fc.stringMatching(/^1[3-9]\d{9}$/);
/** Where the old cuts were: 60, 80, 100, 120, 200, 300, 400. */
const around = fc.integer({ min: 0, max: 420 }).map((length) => 'x '.repeat(length).slice(0, length));

test('no piece of six of a secret, an identity number or a mobile number is told, wherever a text is cut', () => {
  fc.assert(
    fc.property(secret, residentId, mobile, around, around, (text, id, phone, before, after) => {
      const forms = [text, encodeURIComponent(text), JSON.stringify(text).slice(1, -1)];
      const basic = Buffer.from(`user:${text}`).toString('base64');
      for (const form of [...forms, basic]) {
        const shown = told(`${before}${form} ${after}${id}-${form.slice(3)}，${phone}`, { key: text });
        expect(shown.length).toBeLessThanOrEqual(300);
        for (const planted of [...forms, id, phone]) expect(longestPiece(shown, planted)).toBeLessThan(6);
        // Base64 shares its edges with what stands beside the secret.
        expect(longestPiece(shown, basic.slice(8, -4))).toBeLessThan(8);
      }
    }),
    { numRuns: 60 },
  );
});

test('what was cut before it came to us shows no piece either', () => {
  const key = 'correct-horse-battery-staple';
  expect(told('Unexpected token in "…orse-battery-stap', { key })).toBe('Unexpected token in "…***');
});

test('a visit that a person must give back keeps its number', () => {
  const params = { what: 'lock', number: '13800138000' };
  expect(tellable(outcomeOf({ code: 'not-reversed', params }), {}).reason?.params).toEqual(params);
});

const server = http.createServer((request, response) => {
  response.setHeader('x-told', request.headers['x-told'] ?? '');
  request.pipe(response);
});
let url: string;
beforeAll(async () => {
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', () => ready()));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
afterAll(() => {
  server.close();
  server.closeAllConnections();
});

const KEY = 'Sesame-opens-77-doors';
const PATIENT = '110101199003071234';

test('an echoing server makes no kind of assertion tell half of a secret', async () => {
  const tools = testTools();
  const is = { equals: 'never' };
  for (const length of [50, 75, 95, 100, 110, 118, 185, 195, 290, 299]) {
    const pad = 'y'.repeat(length);
    const body = `{{secret.key}} ${PATIENT}`;
    const asked = { kind: 'http' as const, url, method: 'POST' };
    const outcomes = [
      await runOnce({ ...asked, body: `${pad}${body}`, assertions: [{ on: 'text', is }] }, tools, SECRETS),
      await runOnce(
        { ...asked, body: `{"a":"${pad}${body}"}`, assertions: [{ on: 'jsonPath', path: '$.a', is }] },
        tools,
        SECRETS,
      ),
      await runOnce(
        { ...asked, body: `${pad}${body}`, assertions: [{ on: 'jsonPath', path: '$.a', is }] },
        tools,
        SECRETS,
      ),
      await runOnce(
        { ...asked, body: `<a>${pad}${body}</a>`, assertions: [{ on: 'xmlPath', path: '/a', is }] },
        tools,
        SECRETS,
      ),
      await runOnce(
        {
          ...asked,
          headers: { 'x-told': `${pad}${body}` },
          body: '',
          assertions: [{ on: 'header', name: 'x-told', is }],
        },
        tools,
        SECRETS,
      ),
      await runOnce({ ...asked, body: `"${pad}${body}"`, measure: { jsonPath: '$', unit: '' } }, tools, SECRETS),
    ];
    for (const outcome of outcomes) {
      const text = JSON.stringify(outcome.reason);
      expect(outcome.state).toBe('failed');
      expect(longestPiece(text, KEY)).toBeLessThan(6);
      expect(longestPiece(text, PATIENT)).toBeLessThan(6);
    }
  }
});
const SECRETS = { secrets: { key: KEY } };

test('a database’s words are told whole to the cover, not cut before it', () => {
  const question = { system: 'postgresql', host: 'h', port: 1, database: 'd', user: 'u', password: KEY } as const;
  const rest = { tls: undefined, rowsMax: 2, statement: 'select 1', timeoutMs: 1 };
  for (const length of [40, 52, 285, 292, 299]) {
    const long = `${'z'.repeat(length)}${KEY} ${PATIENT}`;
    const error = Object.assign(new Error(long), { code: '22P02' });
    const faults = [
      sqlFault(error, {}, { ...question, ...rest }),
      thrownBy(() => oneNumber([[long]])),
      new Error(long),
    ];
    for (const fault of faults) {
      const text = JSON.stringify(tellable(outcomeOf(reasonOfError(fault)), { key: KEY }).reason);
      expect(longestPiece(text, KEY)).toBeLessThan(6);
      expect(longestPiece(text, PATIENT)).toBeLessThan(6);
    }
  }
});

function thrownBy(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    return error;
  }
}
