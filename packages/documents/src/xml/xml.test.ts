import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanText, escapeXml } from './clean-text.ts';
import { attributeOf, scanXml, unescapeXml } from './scan-xml.ts';

function events(xml: string): { seen: string[]; fault: unknown } {
  const seen: string[] = [];
  const fault = scanXml(xml, {
    open: (name, attributes) => seen.push(`+${name}${attributes}`),
    close: (name) => seen.push(`-${name}`),
    text: (raw) => seen.push(raw),
  });
  return { seen, fault };
}

describe('scanXml', () => {
  test.each([
    ['<?xml version="1.0"?><a><b x="1"/>t</a>', ['+a', '+b x="1"', '-b', 't', '-a']],
    ['<a d="1 > 0"><!-- <b> -->x<![CDATA[<&]]></a>', ['+a d="1 > 0"', 'x', '&lt;&amp;', '-a']],
  ])('%s', (xml, seen) => {
    expect(events(xml)).toEqual({ seen, fault: null });
  });

  test.each([
    ['<a><b></a></b>', 'xml.malformed'],
    ['<a>', 'xml.malformed'],
    ['<a', 'xml.malformed'],
    ['<a><!-- ', 'xml.malformed'],
    ['</a>', 'xml.malformed'],
    ['<!DOCTYPE a [<!ENTITY l "lol">]><a>&l;</a>', 'xml.doctype'],
  ])('%s is refused', (xml, code) => {
    expect(events(xml).fault).toMatchObject({ code });
  });

  test('an attribute is found by its whole name', () => {
    expect(attributeOf(' w:val="a&amp;b"', 'w:val')).toBe('a&b');
    expect(attributeOf(" w:val='x'", 'w:val')).toBe('x');
    expect(attributeOf(' other="1"', 'w:val')).toBe(null);
  });
});

describe('text', () => {
  test('escaping and unescaping are inverse', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => unescapeXml(escapeXml(text)) === text));
  });

  test.each([
    ['a\u0000b\u0008c\u007f', 'abc'],
    ['行一\r\n行二\r行三\u2028行四', '行一\n行二\n行三\n行四'],
    ['a\tb', 'a  b'],
    ['\ud800x', '\ufffdx'],
    ['患者\u202e倒写\u2066', '患者倒写'],
    ['\ufdd0\uffff', ''],
    ['👨‍⚕️𠮷𪚥\ue000', '👨‍⚕️𠮷𪚥\ue000'],
  ])('%j becomes %j', (text, clean) => {
    expect(cleanText(text)).toBe(clean);
  });

  test('clean text is legal XML and cleaning twice changes nothing', () => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: exactly what XML 1.0 forbids
    const illegal = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udfff]/u;
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const clean = cleanText(text);
        expect(illegal.test(clean)).toBe(false);
        expect(cleanText(clean)).toBe(clean);
      }),
    );
  });
});
