import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import type { FieldFault } from '../api/index.ts';
import { useText } from '../i18n/index.ts';
import styles from './template-faults.module.css';

const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';
const countOf = (value: unknown): number => (typeof value === 'number' ? value : 0);

/** What is wrong with a template, each with the place where it is found in Word. */
export function TemplateFaults({ faults }: { faults: readonly FieldFault[] }) {
  const { t } = useTranslation('documents');
  return (
    <Alert
      type="error"
      showIcon
      role="alert"
      title={t('templates.faults', { n: faults.length })}
      description={
        <>
          <p>{t('templates.faultsHint')}</p>
          <ol className={styles.faults}>
            {faults.map((fault, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: one fault may stand twice in the same place
              <Fault key={index} {...fault} />
            ))}
          </ol>
        </>
      }
    />
  );
}

function Fault({ path, rule, params = {} }: FieldFault) {
  const text = useText();
  const place = usePlace()(path, params);
  const name = { zh: textOf(params.zh) || rule, en: textOf(params.en) || rule };
  const tag = textOf(params.tag) || textOf(params.name);
  const around = textOf(params.around);
  return (
    <li>
      <strong>{text(name)}</strong>
      {tag !== '' && <code>{`{${tag}}`}</code>}
      {place !== '' && <span>{place}</span>}
      {around !== '' && <small>「{around}」</small>}
    </li>
  );
}

/** «正文，第 2 个表格，第 3 行第 1 列» */
function usePlace() {
  const { t } = useTranslation('documents');
  return (path: string, params: Readonly<Record<string, unknown>>): string => {
    const part = textOf(params.part) || path;
    if (part === '') return '';
    const kind = (['document', 'header', 'footer'] as const).find((each) => part.startsWith(each)) ?? 'other';
    const where = t(`templates.place.${kind}`, { part });
    const [table, row, column] = [countOf(params.table), countOf(params.row), countOf(params.column)];
    const paragraph = countOf(params.paragraph);
    if (table > 0) return `${where} · ${t('templates.cell', { table, row, column })}`;
    return paragraph > 0 ? `${where} · ${t('templates.paragraph', { n: paragraph })}` : where;
  };
}
