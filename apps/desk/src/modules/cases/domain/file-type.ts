/** Types that may be attached, each known by its first bytes; what the sender says of a file is not believed. */
const SIGNATURES: readonly {
  readonly type: string;
  readonly bytes: readonly (number | null)[];
  readonly names?: RegExp;
}[] = [
  { type: 'image/png', bytes: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
  { type: 'image/jpeg', bytes: [0xff, 0xd8, 0xff] },
  { type: 'image/gif', bytes: [0x47, 0x49, 0x46, 0x38] },
  { type: 'image/webp', bytes: [0x52, 0x49, 0x46, 0x46, null, null, null, null, 0x57, 0x45, 0x42, 0x50] },
  { type: 'application/pdf', bytes: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  { type: 'video/mp4', bytes: [null, null, null, null, 0x66, 0x74, 0x79, 0x70] },
];
const ZIP = [0x50, 0x4b, 0x03, 0x04] as const;
const OFFICE: Readonly<Record<string, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
};
const PLAIN: ReadonlySet<string> = new Set(['txt', 'log', 'csv', 'json']);

/** The type of a file by its content, or null when it is none that may be attached. Text is served as plain text only. */
export function fileType(name: string, content: Uint8Array): string | null {
  const known = SIGNATURES.find(({ bytes }) => bytes.every((byte, index) => byte === null || content[index] === byte));
  if (known) return known.type;
  const ending = name.toLowerCase().split('.').at(-1) ?? '';
  if (ZIP.every((byte, index) => content[index] === byte))
    return OFFICE[ending] ?? (ending === 'zip' ? 'application/zip' : null);
  return PLAIN.has(ending) && isText(content) ? 'text/plain; charset=utf-8' : null;
}

function isText(content: Uint8Array): boolean {
  try {
    return !new TextDecoder('utf-8', { fatal: true }).decode(content).includes('\0');
  } catch {
    return false;
  }
}

/** The name as it is kept: no folders, no control characters. */
export function fileName(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? '';
  const clean = last
    .replace(/\p{Cc}/gu, '')
    .trim()
    .slice(-150);
  return clean === '' || clean === '.' || clean === '..' ? 'file' : clean;
}
