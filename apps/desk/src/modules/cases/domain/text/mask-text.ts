import { maskMobile, maskName, maskResidentId } from '@yinuo/kernel';
import type { Patient } from '../../tables.ts';

// An identity number (18 or 15 characters) or a mobile number that stands by itself in a text.
const RESIDENT_ID = /(?<!\w)(\d{17}[\dXx]|\d{15})(?!\w)/g;
const MOBILE = /(?<!\w)((?:\+?86[- ]?)?1[3-9]\d[- ]?\d{4}[- ]?\d{4})(?!\w)/g;

/** A text with the identity and mobile numbers in it masked. */
export function maskText(text: string): string {
  return text.replace(RESIDENT_ID, (id) => maskResidentId(id)).replace(MOBILE, (mobile) => maskMobile(mobile));
}

export const maskNullable = (text: string | null): string | null => (text === null ? null : maskText(text));

/** A way to reach a person: a number keeps its ends, an address the first letter and its host. */
export function maskContact(contact: string | null): string | null {
  if (contact === null) return null;
  const [name = '', host] = contact.split('@');
  return host === undefined ? maskMobile(contact) : `${name.slice(0, 1)}***@${host}`;
}

export function maskPatient(patient: Patient | null): { name: string; mobile: string; residentId: string } | null {
  if (patient === null) return null;
  return {
    name: maskName(patient.name ?? ''),
    mobile: maskMobile(patient.mobile ?? ''),
    residentId: maskResidentId(patient.residentId ?? ''),
  };
}

/** Every text inside a fact's data, masked. */
export function maskData(data: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(data).map(([name, value]) => [name, maskValue(value)]));
}

function maskValue(value: unknown): unknown {
  if (typeof value === 'string') return maskText(value);
  if (Array.isArray(value)) return value.map(maskValue);
  if (typeof value === 'object' && value !== null) return maskData(Object.fromEntries(Object.entries(value)));
  return value;
}
