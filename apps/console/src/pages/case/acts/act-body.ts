/** What a form holds, without what was left empty: empty texts are never sent, `false` is an answer. */
export function actBody(values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const body: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(values)) {
    const kept = keptValue(value);
    if (kept !== undefined) body[name] = kept;
  }
  return body;
}

function keptValue(value: unknown): unknown {
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'string') return value.trim() === '' ? undefined : value.trim();
  if (typeof value !== 'object' || Array.isArray(value)) return value;
  const inner = actBody(value as Record<string, unknown>);
  return Object.keys(inner).length === 0 ? undefined : inner;
}
