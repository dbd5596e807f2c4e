import type { PaperFigures as Figures, PaperPart } from '@yinuo/api';
import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { useText } from '../../../i18n/index.ts';
import { Details, FigureTable, Panel, StatusTag } from '../../../kit/index.ts';
import styles from './figures.module.css';
import { Clauses } from './month-figures.tsx';
import { More } from './more.tsx';
import { RateList } from './rate-list.tsx';

/** A document part by part, in its own words: the values are the very ones that the file prints. */
export function PaperFigures({ figures }: { figures: Figures }) {
  const { t } = useTranslation('documents');
  const text = useText();
  return (
    <>
      {figures.blanks > 0 && <Alert type="warning" showIcon title={t('figures.blanks', { n: figures.blanks })} />}
      {figures.provisional.zh !== '' && (
        <Alert type="info" showIcon title={t('figures.provisional')} description={text(figures.provisional)} />
      )}
      {figures.parts.map((part, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a made document never change
        <Part key={index} part={part} />
      ))}
      <Clauses clauses={figures.clauses} />
    </>
  );
}

function Part({ part }: { part: PaperPart }) {
  const text = useText();
  const title = part.title === null ? {} : { title: text(part.title) };
  switch (part.part) {
    case 'text':
      return (
        <Panel {...title}>
          <p className={styles.prose}>{part.text === '' ? <Blank /> : part.text}</p>
        </Panel>
      );
    case 'fields':
      return <Panel {...title}>{part.look === 'figures' ? <Totals part={part} /> : <Pairs part={part} />}</Panel>;
    case 'rates':
      return (
        <Panel {...title}>
          <RateList rates={part.rates.map(rateOf)} />
        </Panel>
      );
    case 'table':
      return <Table part={part} />;
  }
}

type Fields = Extract<PaperPart, { part: 'fields' }>;

function Totals({ part }: { part: Fields }) {
  const text = useText();
  return (
    <dl className={styles.totals}>
      {part.items.map(({ tag, label, value }) => (
        <div key={tag}>
          <dt>{text(label)}</dt>
          <dd>{value === '' ? '–' : value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Pairs({ part }: { part: Fields }) {
  const text = useText();
  return (
    <Details
      items={part.items.map(({ label, value, written }) => ({
        label: text(label),
        value: value === '' ? written ? <Blank /> : '–' : String(value),
      }))}
    />
  );
}

function Table({ part }: { part: Extract<PaperPart, { part: 'table' }> }) {
  const text = useText();
  const title = text(part.title ?? { zh: part.tag, en: part.tag });
  const marked = new Set(part.marked);
  return (
    <Panel title={title} note={part.total} bare>
      <FigureTable
        caption={title}
        empty={part.empty}
        columns={part.columns.map(({ label, number }) => ({
          title: text(label),
          ...(number ? { align: 'end' as const } : { width: 90 }),
        }))}
        rows={part.rows.map((row, at) =>
          row.map((cell, index) => {
            if (cell === '') return part.columns[index]?.written ? <Blank key={part.columns[index]?.tag} /> : '–';
            return marked.has(at) && index === 0 ? <Marked key={part.columns[index]?.tag} value={cell} /> : cell;
          }),
        )}
      />
      <More total={part.total} shown={part.rows.length} />
    </Panel>
  );
}

const Marked = ({ value }: { value: string | number }) => <strong className={styles.marked}>{value}</strong>;

function Blank() {
  const { t } = useTranslation('documents');
  return <StatusTag tone="risk">{t('figures.blank')}</StatusTag>;
}

const rateOf = ({ name, rule, ...rate }: Extract<PaperPart, { part: 'rates' }>['rates'][number]) => ({
  ...rate,
  name: { zh: name, en: name },
  rule: { zh: rule, en: rule },
  single: false,
});
