import { judgeLimits } from '../../run/judge-limits.ts';
import { ProbeFault } from '../../run/probe-fault.ts';
import type { Assertion, Match, Reason } from '../../shapes/index.ts';
import type { Answer } from './exchange.ts';
import { jsonPath } from './json-path.ts';
import { mismatch, textOf } from './match.ts';
import { parseXml, xmlPath } from './xml-path.ts';

/** The first assertion that does not hold, as a reason. Without one about the status, 200–299 is asserted first. */
export function judgeAnswer(answer: Answer, assertions: readonly Assertion[]): Reason | null {
  const parsed = parsing(answer.body);
  const stated = assertions.some(({ on }) => on === 'status');
  if (!stated && (answer.status < 200 || answer.status > 299)) return wrongStatus(answer.status);
  for (const assertion of assertions) {
    const reason = judge(answer, assertion, parsed);
    if (reason !== null) return reason;
  }
  return null;
}

type Parsed = ReturnType<typeof parsing>;

function judge(answer: Answer, assertion: Assertion, parsed: Parsed): Reason | null {
  switch (assertion.on) {
    case 'status':
      return assertion.anyOf.includes(answer.status) ? null : wrongStatus(answer.status);
    case 'latencyMs':
      return judgeLimits(Math.round(answer.ms), assertion.limits, 'latency');
    case 'header': {
      const found = answer.headers[assertion.name.toLowerCase()];
      return differs('header', assertion.name, found === undefined ? [] : [found].flat(), assertion.is);
    }
    case 'text': {
      const expected = mismatch([parsed.text()], assertion.is);
      if ((expected !== null) === (assertion.not === true)) return null;
      return told('text', '', assertion.not ? 'not there' : String(expected), parsed.text());
    }
    case 'jsonPath':
      return differs('jsonPath', assertion.path, jsonPath(parsed.json(), assertion.path), assertion.is);
    case 'xmlPath': {
      const { path, namespaces, within, is } = assertion;
      const document = within ? parseXml(textOf(xmlPath(parsed.xml(), within, namespaces)[0])) : parsed.xml();
      return differs('xmlPath', path, xmlPath(document, path, namespaces), is);
    }
  }
}

/** Each form of the body is made once, and only when an assertion asks for it. */
function parsing(body: Buffer) {
  let text: string | undefined;
  let json: { value: unknown } | undefined;
  let xml: ReturnType<typeof parseXml> | undefined;
  const asText = () => {
    text ??= body.toString('utf8');
    return text;
  };
  return {
    text: asText,
    json: () => {
      json ??= { value: parseJson(asText()) };
      return json.value;
    },
    xml: () => {
      xml ??= parseXml(asText());
      return xml;
    },
  };
}

/** Faults `bad-answer`. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ProbeFault('bad-answer', { detail: `not JSON: ${text}` });
  }
}

function differs(on: string, path: string, found: readonly unknown[], match: Match): Reason | null {
  const expected = mismatch(found, match);
  return expected === null ? null : told(on, path, expected, found.map(textOf).join(', '));
}

function told(on: string, path: string, expected: string, found: string): Reason {
  return { code: 'assertion', params: { on, path, expected, found } };
}

function wrongStatus(status: number): Reason {
  return { code: 'status', params: { status } };
}
