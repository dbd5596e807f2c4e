import { generateKeyPairSync, randomBytes, sign } from 'node:crypto';
import { bits, der, integer, objectId, octets, sequence, text, time, truth } from './der.ts';

export interface Certificate {
  readonly key: string;
  readonly cert: string;
}

const ECDSA_SHA256 = sequence(objectId('1.2.840.10045.4.3.2'));

/** A certificate that signs itself, for localhost and 127.0.0.1; whoever trusts it as an authority trusts the server. */
export function selfSigned(notBefore: number, notAfter: number): Certificate {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const name = sequence(der(0x31, sequence(objectId('2.5.4.3'), text('sandbox hospital'))));
  const body = sequence(
    der(0xa0, integer(Buffer.from([2]))),
    integer(randomBytes(16)),
    ECDSA_SHA256,
    name,
    sequence(time(notBefore), time(notAfter)),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    der(0xa3, sequence(basicConstraints(), subjectNames())),
  );
  const signature = sign('sha256', body, privateKey);
  const pem = sequence(body, ECDSA_SHA256, bits(signature)).toString('base64').replace(/.{64}/g, '$&\n').trimEnd();
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${pem}\n-----END CERTIFICATE-----\n`,
  };
}

function basicConstraints(): Buffer {
  return sequence(objectId('2.5.29.19'), truth(), octets(sequence(truth())));
}

function subjectNames(): Buffer {
  const names = sequence(der(0x82, Buffer.from('localhost')), der(0x87, Buffer.from([127, 0, 0, 1])));
  return sequence(objectId('2.5.29.17'), octets(names));
}
