import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import styles from './tabs.module.css';

export interface Tab {
  readonly key: string;
  readonly label: ReactNode;
  /** A small number beside the label. */
  readonly count?: number;
  readonly children: ReactNode;
}

interface TabsProps {
  readonly label: string;
  readonly tabs: readonly Tab[];
  /** Controlled, for a tab kept in the address; otherwise the first one is open. */
  readonly active?: string;
  readonly onChange?: (key: string) => void;
}

/** Tabs that scroll sideways on a phone. Ours, because antd's overflow menu sits inside its tablist, which ARIA forbids. */
export function Tabs({ label, tabs, active, onChange }: TabsProps) {
  const [own, setOwn] = useState(tabs[0]?.key);
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const chosen = tabs.find((tab) => tab.key === (active ?? own)) ?? tabs[0];

  const shown = chosen?.key;
  // A tab taken from the address may lie outside a phone's screen. Only the row moves, never the page.
  useEffect(() => {
    const row = list.current;
    const tab = row?.querySelector<HTMLElement>('[aria-selected="true"]');
    if (!row || !tab || shown === undefined) return;
    const from = tab.getBoundingClientRect().left - row.getBoundingClientRect().left;
    if (from < 0) row.scrollLeft += from;
    else row.scrollLeft += Math.max(0, from + tab.offsetWidth - row.clientWidth);
  }, [shown]);

  const choose = (key: string): void => {
    setOwn(key);
    onChange?.(key);
  };

  const press = (event: KeyboardEvent): void => {
    const at = tabs.findIndex((tab) => tab.key === chosen?.key);
    const moves: Readonly<Record<string, number>> = {
      ArrowRight: at + 1,
      ArrowLeft: at - 1,
      Home: 0,
      End: tabs.length - 1,
    };
    const to = moves[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const next = (to + tabs.length) % tabs.length;
    choose(tabs[next]?.key ?? '');
    list.current?.querySelectorAll<HTMLElement>('[role="tab"]')[next]?.focus();
  };

  return (
    <div className={styles.tabs}>
      <div ref={list} role="tablist" aria-label={label} className={styles.list} onKeyDown={press}>
        {tabs.map((tab) => {
          const selected = tab.key === chosen?.key;
          return (
            <button
              key={tab.key}
              type="button"
              role="tab"
              id={`${id}-${tab.key}`}
              aria-selected={selected}
              aria-controls={selected ? `${id}-panel` : undefined}
              tabIndex={selected ? 0 : -1}
              className={styles.tab}
              onClick={() => choose(tab.key)}
            >
              {tab.label}
              {tab.count !== undefined && <span className={styles.count}>{tab.count}</span>}
            </button>
          );
        })}
      </div>
      {chosen && (
        <div id={`${id}-panel`} role="tabpanel" aria-labelledby={`${id}-${chosen.key}`}>
          {chosen.children}
        </div>
      )}
    </div>
  );
}
