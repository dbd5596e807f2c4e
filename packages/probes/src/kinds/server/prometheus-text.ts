export interface Series {
  readonly metric: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

const LINE = /^([a-zA-Z_:][a-zA-Z0-9_:]*)\s*(?:\{(.*)\})?\s*(\S+)(?:\s+-?\d+)?\s*(?:#.*)?$/;
const LABEL = /\s*([a-zA-Z_][a-zA-Z0-9_]*)\s*=\s*"((?:[^"\\]|\\.)*)"\s*(?:,|$)/y;

/** The series of these metrics in a page of the text format (and OpenMetrics' lines). Lines that are none are passed over. */
export function parseSeries(page: string, metrics: ReadonlySet<string>): Series[] {
  return page.split('\n').flatMap((line) => {
    if (line === '' || line.startsWith('#')) return [];
    const [, metric = '', labels = '', number = ''] = LINE.exec(line) ?? [];
    const value = numberOf(number);
    return metrics.has(metric) && value !== null ? [{ metric, labels: parseLabels(labels), value }] : [];
  });
}

function parseLabels(text: string): Record<string, string> {
  const labels: Record<string, string> = {};
  LABEL.lastIndex = 0;
  for (let found = LABEL.exec(text); found; found = LABEL.exec(text)) {
    const [, name = '', value = ''] = found;
    labels[name] = value.replace(/\\(.)/g, (_, mark: string) => (mark === 'n' ? '\n' : mark));
  }
  return labels;
}

function numberOf(text: string): number | null {
  if (/^[+-]?Inf$/i.test(text)) return text.startsWith('-') ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  const value = text === '' ? Number.NaN : Number(text);
  return Number.isNaN(value) ? null : value;
}
