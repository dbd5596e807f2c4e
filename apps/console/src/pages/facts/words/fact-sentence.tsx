import type { FactView } from '@yinuo/api';
import { saidIn, useFactWords } from '../../../subject/index.ts';
import styles from '../facts.module.css';
import { factLook } from './fact-look.tsx';

/** Mark, sentence, and the first lines of what was written. */
export function FactSentence({ fact }: { fact: FactView }) {
  const words = useFactWords();
  const { icon: Icon, tone } = factLook(fact);
  const said = saidIn(fact);
  return (
    <span className={styles.sentence}>
      <span className={styles.mark} style={{ color: `var(--yn-${tone}-solid)` }} aria-hidden="true">
        <Icon />
      </span>
      <span className={styles.words}>
        <span>{words(fact)}</span>
        {said !== undefined && <small>{said}</small>}
      </span>
    </span>
  );
}
