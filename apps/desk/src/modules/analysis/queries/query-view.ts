import type { QueryView } from '@yinuo/api';
import { formatInstant, type Instant, instantOf } from '@yinuo/kernel';
import { type Actor, permissionsOfActor } from '@yinuo/platform';
import type { ShippedQuery } from '../shipped/query.ts';
import type { QueryRow } from '../tables.ts';
import { presetValues } from './parameter-values.ts';

export function savedView(row: QueryRow, actor: Actor, now: Instant): QueryView {
  return {
    id: row.id,
    topic: 'own',
    title: { zh: row.title, en: row.title },
    about: { zh: row.about, en: row.about },
    sql: row.sql,
    parameters: [...row.parameters],
    values: presetValues(row.parameters, now),
    chart: row.chart,
    saved: { by: row.saved_name, at: formatInstant(instantOf(Number(row.saved_at))), version: row.row_version },
    may: permissionsOfActor(actor).has('analysis.write') ? ['run', 'change', 'remove', 'copy'] : ['run'],
  };
}

export function shippedView(query: ShippedQuery, actor: Actor, now: Instant): QueryView {
  const { id, topic, title, about, sql, parameters, chart } = query;
  return {
    id,
    topic,
    title: { ...title },
    about: { ...about },
    sql,
    parameters: [...parameters],
    values: presetValues(parameters, now),
    chart,
    saved: null,
    may: permissionsOfActor(actor).has('analysis.write') ? ['run', 'copy'] : ['run'],
  };
}
