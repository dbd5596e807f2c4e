import { type Text, useText } from '../../i18n/index.ts';
import styles from './why-list.module.css';

/** The reasons of a verdict, step by step: reported Saturday 16:40 → non-working day → 30 min → due 17:10. */
export function WhyList({ steps, inline = false }: { steps: readonly Text[]; inline?: boolean }) {
  const text = useText();
  return (
    <ol className={inline ? styles.inline : styles.steps}>
      {steps.map((step, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: steps are an ordered account and may repeat
        <li key={index}>{text(step)}</li>
      ))}
    </ol>
  );
}
