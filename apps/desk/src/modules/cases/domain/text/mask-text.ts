import { maskMobile, maskName, maskResidentId, maskWords } from '@yinuo/kernel';
import type { Patient } from '../../tables.ts';

/** A text with the identity, mobile and card numbers in it masked. */
export const maskText = (text: string): string => maskWords(text, { byLength: true });

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
