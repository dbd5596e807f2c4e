import { createSign, type KeyObject, randomBytes } from 'node:crypto';

/** A self-signed X.509 certificate (version 1, RSA-SHA256) in PEM; Node can read certificates but makes none. */
export function selfSigned(keys: { publicKey: KeyObject; privateKey: KeyObject }, name: string, from: Date, to: Date) {
  const serial = Buffer.concat([Buffer.from([0x4a]), randomBytes(19)]);
  const algorithm = sequence(RSA_SHA256, NULL);
  const who = sequence(set(sequence(COMMON_NAME, der(0x0c, Buffer.from(name)))));
  const body = sequence(
    der(0x02, serial),
    algorithm,
    who,
    sequence(der(0x17, utcTime(from)), der(0x17, utcTime(to))),
    who,
    keys.publicKey.export({ format: 'der', type: 'spki' }),
  );
  const signature = createSign('RSA-SHA256').update(body).sign(keys.privateKey);
  const whole = sequence(body, algorithm, der(0x03, Buffer.concat([Buffer.from([0]), signature])));
  const lines = whole.toString('base64').match(/.{1,64}/g) ?? [];
  const pem = `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`;
  return { serial: serial.toString('hex').toUpperCase(), pem };
}

const RSA_SHA256 = Buffer.from('06092a864886f70d01010b', 'hex');
const COMMON_NAME = Buffer.from('0603550403', 'hex');
const NULL = Buffer.from('0500', 'hex');

const sequence = (...parts: Buffer[]) => der(0x30, Buffer.concat(parts));
const set = (...parts: Buffer[]) => der(0x31, Buffer.concat(parts));
const utcTime = (date: Date) =>
  Buffer.from(
    date
      .toISOString()
      .replaceAll(/[-:T]|\.\d+/g, '')
      .slice(2),
  );

function der(tag: number, content: Buffer): Buffer {
  const size = content.length;
  if (size < 0x80) return Buffer.concat([Buffer.from([tag, size]), content]);
  const hex = size.toString(16).padStart(size > 0xff ? 4 : 2, '0');
  return Buffer.concat([Buffer.from([tag, 0x80 | (hex.length / 2)]), Buffer.from(hex, 'hex'), content]);
}
