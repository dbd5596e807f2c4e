import type { ReactNode } from 'react';
import { EmptyState } from '../../../kit/index.ts';
import styles from '../settings.module.css';

interface HookListProps<Hook> {
  /** What this sort of connection is for. */
  readonly what: string;
  readonly add: ReactNode;
  readonly hooks: readonly Hook[];
  readonly empty: { readonly title: string; readonly hint: string };
  readonly card: (hook: Hook) => ReactNode;
}

/** What it is for, the button that makes one, and the ones there are; those in use first. */
export function HookList<Hook extends { readonly id: string; readonly active: boolean }>(props: HookListProps<Hook>) {
  const { what, add, hooks, empty, card } = props;
  const sorted = [...hooks].reverse().sort((one, other) => Number(other.active) - Number(one.active));
  return (
    <div className={styles.tab}>
      <div className={styles.intro}>
        <p>{what}</p>
        {add}
      </div>
      {hooks.length === 0 ? (
        <EmptyState title={empty.title} hint={empty.hint} />
      ) : (
        <ul className={styles.cards}>
          {sorted.map((hook) => (
            <li key={hook.id} className={styles.card} data-active={hook.active}>
              {card(hook)}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
