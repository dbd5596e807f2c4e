import { Link } from '@tanstack/react-router';
import styles from './tags.module.css';

/** The number of a clause, XY-2; with `to` it leads to the clause in its contract. */
export function ClauseMark({ id, to }: { id: string; to?: string }) {
  if (to === undefined) return <span className={styles.clause}>{id}</span>;
  return (
    <Link to={to} className={styles.clause}>
      {id}
    </Link>
  );
}
