import { useQueryClient } from '@tanstack/react-query';
import type { DocumentView } from '@yinuo/api';
import { useRef, useState } from 'react';
import { newIntentKey } from '../../../api/index.ts';
import {
  archiveDocument,
  deliverDocument,
  receiptDocument,
  reviewDocument,
  type WayValues,
} from '../../../documents/index.ts';
import { type Outcome, runTogether } from './run-together.ts';

export const TOGETHER_ACTS = ['review', 'deliver', 'receipt', 'archive'] as const;
export type TogetherAct = (typeof TOGETHER_ACTS)[number];

const CALLS: Readonly<Record<TogetherAct, (id: string, values: WayValues, key: string) => Promise<DocumentView>>> = {
  review: (id, _, key) => reviewDocument(id, key),
  deliver: (id, { to = '', way = 'paper' }, key) => deliverDocument(id, { to, way }, key),
  receipt: (id, _, key) => receiptDocument(id, key),
  archive: (id, { place = '' }, key) => archiveDocument(id, { place }, key),
};

/** Does an act on several documents, and tells of each how it went. */
export function useTogether(act: TogetherAct, documents: readonly DocumentView[]) {
  const client = useQueryClient();
  const [outcomes, setOutcomes] = useState<ReadonlyMap<string, Outcome>>(new Map());
  const [running, setRunning] = useState<AbortController>();
  // The same act on the same document keeps its key: what got through and was not answered is not done twice.
  const keys = useRef(new Map<string, string>());
  const left = documents.filter(({ id }) => outcomes.get(id)?.state !== 'done');
  const run = async (values: WayValues): Promise<void> => {
    const controller = new AbortController();
    setRunning(controller);
    const keyOf = (id: string): string => {
      const intent = JSON.stringify([id, values]);
      const key = keys.current.get(intent) ?? newIntentKey();
      keys.current.set(intent, key);
      return key;
    };
    await runTogether(
      left.map(({ id }) => id),
      (id) => CALLS[act](id, values, keyOf(id)),
      (id, outcome) => setOutcomes((before) => new Map(before).set(id, outcome)),
      controller.signal,
    );
    setRunning(undefined);
    await Promise.all(
      [['documents'], ['document'], ['occurrences']].map((queryKey) => client.invalidateQueries({ queryKey })),
    );
  };
  const count = (state: Outcome['state']): number => [...outcomes.values()].filter((one) => one.state === state).length;
  return { outcomes, left, run, running: running !== undefined, stop: () => running?.abort(), count };
}
