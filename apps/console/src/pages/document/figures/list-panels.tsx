import { Link } from '@tanstack/react-router';
import type { MonthDocumentFigures } from '@yinuo/api';
import { useTranslation } from 'react-i18next';
import { useText } from '../../../i18n/index.ts';
import { FigureTable, Moment, Panel } from '../../../kit/index.ts';
import { More } from './more.tsx';

type Figures = MonthDocumentFigures;

/** XY-6: classes, how they were solved, whether the hospital accepted it. */
export function ClassTable({ classes: { items, total } }: Pick<Figures, 'classes'>) {
  const { t } = useTranslation('documents');
  const text = useText();
  return (
    <Panel title={t('figures.classes')} bare>
      <FigureTable
        caption={t('figures.classes')}
        empty={t('figures.none')}
        columns={[
          { title: t('figures.class'), width: 90 },
          { title: t('figures.module'), width: 90 },
          { title: t('figures.count'), align: 'end' },
          { title: t('figures.causes'), width: 180 },
          { title: t('figures.solutions'), width: 220 },
          { title: t('figures.confirmed'), align: 'end' },
        ]}
        rows={items.map(({ name, module, count, causes, solutions, confirmed }) => [
          text(name),
          text(module),
          count,
          causes.join('；') || '–',
          solutions.join('；') || '–',
          `${confirmed}/${count}`,
        ])}
      />
      <More total={total} shown={items.length} />
    </Panel>
  );
}

/** ZK-21: one cause behind several faults. */
export function ProblemTable({ problems: { items, total } }: Pick<Figures, 'problems'>) {
  const { t } = useTranslation('documents');
  const text = useText();
  return (
    <Panel title={t('figures.problems')} bare>
      <FigureTable
        caption={t('figures.problems')}
        empty={t('figures.none')}
        columns={[
          { title: t('figures.problem'), width: 180 },
          { title: t('figures.module'), width: 90 },
          { title: t('figures.count'), align: 'end' },
          { title: t('figures.open'), align: 'end' },
          { title: t('figures.faults'), width: 150 },
          { title: t('figures.solutions'), width: 220 },
        ]}
        rows={items.map(({ cause, module, count, open, cases, solution }) => [
          cause,
          text(module),
          count,
          open,
          cases.map(({ id, number }, index) => (
            <span key={id}>
              {index > 0 && '、'}
              <Link to="/cases/$id" params={{ id }}>
                {number}
              </Link>
            </span>
          )),
          solution || '–',
        ])}
      />
      <More total={total} shown={items.length} />
    </Panel>
  );
}

export function CarriedOver({ carriedOver: { items, total } }: Pick<Figures, 'carriedOver'>) {
  const { t } = useTranslation('documents');
  const text = useText();
  return (
    <Panel title={t('figures.carriedOver')} note={total} bare>
      <FigureTable
        caption={t('figures.carriedOver')}
        empty={t('figures.none')}
        columns={[
          { title: t('figures.case'), width: 200 },
          { title: t('figures.severity'), width: 100 },
          { title: t('figures.reported'), width: 130 },
          { title: t('figures.due'), width: 130 },
          { title: t('figures.progress'), width: 200 },
          { title: t('figures.party'), width: 90 },
        ]}
        rows={items.map((one) => [
          <span key="case">
            <Link to="/cases/$id" params={{ id: one.case.id }}>
              {one.case.number}
            </Link>{' '}
            {one.title}
          </span>,
          text(one.severity),
          <Moment key="reported" at={one.reportedAt} style="minute" />,
          one.due === null ? '–' : <Moment key="due" at={one.due} style="minute" />,
          one.progress === null ? '–' : text(one.progress),
          text(one.party),
        ])}
      />
      <More total={total} shown={items.length} />
    </Panel>
  );
}
