import type { Document } from '@xmldom/xmldom';
import type { Finding } from '../../run/finding.ts';
import type { Run } from '../../run/run.ts';
import type { Reason, SoapProfile } from '../../shapes/index.ts';
import { judgeAnswer } from './assertions.ts';
import { exchange } from './exchange.ts';
import { textOf } from './match.ts';
import { parseXml, xmlPath } from './xml-path.ts';

const ENVELOPE = {
  '1.1': 'http://schemas.xmlsoap.org/soap/envelope/',
  '1.2': 'http://www.w3.org/2003/05/soap-envelope',
} as const;

export async function runSoap(profile: SoapProfile, run: Run): Promise<Finding> {
  const answer = await exchange(
    {
      url: profile.url,
      method: 'POST',
      tls: profile.tls,
      headers: { ...actionHeaders(profile), ...profile.headers },
      body: envelope(profile),
    },
    run,
  );
  const value = Math.round(answer.ms);
  // A fault comes with status 500 (1.1) or with 200 from careless servers: its words say more than the status.
  const fault =
    answer.body.length > 0 && answer.body.includes('Fault') ? faultOf(parseXml(answer.body.toString())) : null;
  return { value, unit: 'ms', reason: fault ?? judgeAnswer(answer, profile.assertions) ?? notSoap(answer.body) };
}

function actionHeaders({ version, action }: SoapProfile): Record<string, string> {
  if (version === '1.1') return { 'content-type': 'text/xml; charset=utf-8', soapaction: `"${action}"` };
  return { 'content-type': `application/soap+xml; charset=utf-8; action="${action}"` };
}

function envelope({ version, body }: SoapProfile): string {
  return `<?xml version="1.0" encoding="utf-8"?><soap:Envelope xmlns:soap="${ENVELOPE[version]}"><soap:Body>${body}</soap:Body></soap:Envelope>`;
}

function faultOf(document: Document): Reason | null {
  const local = (name: string) => `*[local-name()='${name}']`;
  const fault = `/${local('Envelope')}/${local('Body')}/${local('Fault')}`;
  if (xmlPath(document, `count(${fault})`)[0] !== 1) return null;
  const first = (...paths: string[]) =>
    textOf(paths.flatMap((path) => xmlPath(document, `${fault}/${path}`))[0]).trim();
  return {
    code: 'soap-fault',
    params: {
      code: first('faultcode', `${local('Code')}/${local('Value')}`),
      text: first('faultstring', `${local('Reason')}/${local('Text')}`),
    },
  };
}

function notSoap(body: Buffer): Reason | null {
  const [root] = xmlPath(parseXml(body.toString()), 'local-name(/*)');
  return root === 'Envelope' ? null : { code: 'bad-answer', params: { detail: `not SOAP: ${textOf(root)}` } };
}
