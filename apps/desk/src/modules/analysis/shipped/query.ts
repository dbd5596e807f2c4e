import type { QueryChart, QueryParameter, QueryTopic } from '@yinuo/api';
import type { Text } from '@yinuo/kernel';

/** A query that comes with the program. */
export interface ShippedQuery {
  readonly id: string;
  readonly topic: Exclude<QueryTopic, 'own'>;
  readonly title: Text;
  readonly about: Text;
  readonly sql: string;
  readonly parameters: readonly QueryParameter[];
  readonly chart: QueryChart | null;
}
