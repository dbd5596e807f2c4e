import { type Instant, parseInstant } from '@yinuo/kernel';
import { HisError } from './his-error.ts';

const LOCAL = /^(\d{4})[-/](\d{2})[-/](\d{2})[ T](\d{2}:\d{2}:\d{2})(?:\.\d+)?$/;
const PACKED = /^(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})\d{0,3}$/;

/** Times without an offset are Beijing's; `yyyy-MM-dd HH:mm:ss`, `yyyyMMddHHmmss[SSS]`, ISO 8601. */
export function readMoment(value: unknown, field: string): Instant {
  const text = typeof value === 'string' ? value.trim() : '';
  const local = LOCAL.exec(text);
  const packed = PACKED.exec(text);
  const iso = local
    ? `${local[1]}-${local[2]}-${local[3]}T${local[4]}+08:00`
    : packed
      ? `${packed[1]}-${packed[2]}-${packed[3]}T${packed[4]}:${packed[5]}:${packed[6]}+08:00`
      : text;
  const parsed = parseInstant(iso);
  if (!parsed.ok) throw new HisError('unreadable', 'time', `${field}: ${text.slice(0, 40)}`);
  return parsed.value;
}
