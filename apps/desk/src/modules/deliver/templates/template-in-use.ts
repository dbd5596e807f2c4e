import { createHash } from 'node:crypto';
import type { TemplateKind } from '@yinuo/api';
import type { Scope, Tx } from '@yinuo/platform';
import type { KindTemplate } from '../gather/kind.ts';
import { KINDS } from '../kinds/index.ts';
import { findActiveTemplate } from './store.ts';

export interface TemplateInUse {
  readonly content: Uint8Array;
  readonly digest: string;
  /** null: the shipped one. */
  readonly own: { readonly id: string; readonly version: number } | null;
}

/** What documents of this kind are made with for a hospital: its own version, else the shipped one. */
export async function templateInUse(tx: Tx, scope: Scope, orgId: string, kind: TemplateKind): Promise<TemplateInUse> {
  const own = await findActiveTemplate(tx, scope, orgId, kind);
  if (own) return { content: own.content, digest: own.sha256, own: { id: own.id, version: own.version } };
  const content = await templateOf(kind).shipped();
  return { content, digest: digestOf(content), own: null };
}

export const digestOf = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex');

/** The template of a kind; a kind without one has no tags to speak of. */
export function templateOf(kind: TemplateKind): KindTemplate {
  const { template } = KINDS[kind];
  if (template === null) throw new Error(`${kind} has no template`);
  return template;
}
