import { CheckCircleFilled, ClockCircleOutlined, CloseCircleFilled, LoadingOutlined } from '@ant-design/icons';
import type { DocumentView } from '@yinuo/api';
import { useTranslation } from 'react-i18next';
import { asFault, useFaultSentence } from '../../../api/index.ts';
import { usePeriodWords } from '../../../documents/index.ts';
import { useText } from '../../../i18n/index.ts';
import type { Outcome } from './run-together.ts';
import styles from './together.module.css';

interface TogetherRowsProps {
  readonly documents: readonly DocumentView[];
  readonly outcomes: ReadonlyMap<string, Outcome>;
}

const ICONS = {
  waiting: ClockCircleOutlined,
  doing: LoadingOutlined,
  done: CheckCircleFilled,
  refused: CloseCircleFilled,
};

/** Each document with how it went; a refusal with its reason. */
export function TogetherRows({ documents, outcomes }: TogetherRowsProps) {
  const { t } = useTranslation('documents');
  const text = useText();
  const periodWords = usePeriodWords();
  const why = useWhy();
  return (
    <ul className={styles.rows}>
      {documents.map(({ id, title, number, period, case: of }) => {
        const outcome = outcomes.get(id);
        const state = outcome?.state ?? 'waiting';
        const Icon = ICONS[state];
        return (
          <li key={id} data-state={state}>
            <Icon aria-label={t(`together.states.${state}`)} />
            <span>
              {text(title)} {period === null ? of?.number : periodWords(period)}
              <small>{number}</small>
              {outcome?.state === 'refused' && <strong>{why(outcome.error)}</strong>}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

/** Why it was refused: by its rules where it names any, else in a sentence. */
function useWhy(): (error: unknown) => string {
  const { t } = useTranslation('rules');
  const sentence = useFaultSentence();
  return (error) => {
    const rules = asFault(error).fields.map(({ rule, params }) =>
      t(rule, { keySeparator: false, nsSeparator: false, defaultValue: t('invalid'), ...params }),
    );
    return rules.length > 0 ? rules.join('；') : sentence(error);
  };
}
