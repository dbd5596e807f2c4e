import type { ReactNode } from 'react';
import styles from './panel.module.css';

interface PanelProps {
  readonly title?: ReactNode;
  /** Small text beside the title: a count, a date. */
  readonly note?: ReactNode;
  readonly actions?: ReactNode;
  /** `bare`: no padding, for tables and lists that reach the edge. */
  readonly bare?: boolean;
  readonly children: ReactNode;
}

/** A sheet of paper on the page: title, actions, content. */
export function Panel({ title, note, actions, bare = false, children }: PanelProps) {
  return (
    <section className={styles.panel}>
      {(title !== undefined || actions !== undefined) && (
        <header className={styles.head}>
          <h2 className={styles.title}>{title}</h2>
          {note !== undefined && <span className={styles.note}>{note}</span>}
          <span className={styles.gap} />
          {actions}
        </header>
      )}
      <div className={bare ? styles.bare : styles.body}>{children}</div>
    </section>
  );
}
