/** HL7 v2 in the pipe form: segments end with CR, fields with `|`, components with `^`. Source: HL7 v2.5 chapter 2. */
export interface Hl7Message {
  /** Text of `SEG-field` or `SEG-field.component` of the first such segment; null when there is none. */
  at(place: string): string | null;
}

/** Null when the text does not begin with MSH. */
export function parseHl7(text: string): Hl7Message | null {
  if (!/^MSH./.test(text)) return null;
  const fieldMark = text.charAt(3);
  const componentMark = text.charAt(4) || '^';
  const segments = text.split(/\r\n?|\n/).map((segment) => segment.split(fieldMark));
  return {
    at(place) {
      const [, name = '', field = '', component] = /^([A-Z0-9]{3})-(\d+)(?:\.(\d+))?$/.exec(place) ?? [];
      const segment = segments.find(([first]) => first === name);
      // MSH-1 is the field mark itself, so MSH counts one further.
      if (name === 'MSH' && field === '1') return fieldMark;
      const found = segment?.[Number(field) - (name === 'MSH' ? 1 : 0)];
      if (found === undefined) return null;
      return component === undefined ? found : (found.split(componentMark)[Number(component) - 1] ?? null);
    },
  };
}

/** `20261102080000+0800` of epoch ms, in Beijing time. */
export function hl7Time(ms: number): string {
  return `${new Date(ms + 8 * 3_600_000).toISOString().replace(/[-:T]/g, '').slice(0, 14)}+0800`;
}
