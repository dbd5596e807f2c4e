/**
 * Text from people made fit for a document: line ends become \n, tabs spaces; control characters, lone surrogates,
 * noncharacters (used as our marks inside the engine) and bidirectional overrides (they hide what is written) go.
 * Emoji, rare and private-use characters stay: names are written with them.
 */
export function cleanText(text: string): string {
  const plain = text.isWellFormed() ? text : text.toWellFormed();
  if (!unfit.test(plain)) return plain;
  return plain
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replaceAll('\t', '  ')
    .replace(dropped, '');
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this finds
const unfit = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069\ufdd0-\ufdef\ufffe\uffff]/;
const dropped =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this drops
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufdd0-\ufdef\ufffe\uffff]/g;

const special = /[&<>"]/;

export function escapeXml(text: string): string {
  if (!special.test(text)) return text;
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
