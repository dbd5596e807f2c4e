import type { AnalysisDocumentFigures } from '@yinuo/api';
import { useTranslation } from 'react-i18next';
import { useFormat, useText } from '../../../i18n/index.ts';
import { ClauseMark, FigureTable, Moment, Panel, VerdictTag, WhyList } from '../../../kit/index.ts';
import { More } from './more.tsx';

export function AnalysisSteps({ steps: { items, total } }: Pick<AnalysisDocumentFigures, 'steps'>) {
  const { t } = useTranslation('documents');
  const text = useText();
  const format = useFormat();
  return (
    <Panel title={t('figures.steps')} bare>
      <FigureTable
        caption={t('figures.steps')}
        columns={[
          { title: t('figures.at'), width: 130 },
          { title: '', width: 90 },
          { title: t('figures.who'), width: 90 },
          { title: t('figures.what'), width: 240 },
        ]}
        rows={items.map(({ at, sinceMs, who, what }) => [
          <Moment key="at" at={at} style="minute" />,
          sinceMs === 0 ? '' : `+${format.duration(sinceMs)}`,
          text(who),
          text(what),
        ])}
      />
      <More total={total} shown={items.length} />
    </Panel>
  );
}

export function AnalysisClocks({ clocks }: Pick<AnalysisDocumentFigures, 'clocks'>) {
  const { t } = useTranslation('documents');
  const text = useText();
  return (
    <Panel title={t('figures.clocks')} bare>
      <FigureTable
        caption={t('figures.clocks')}
        empty={t('figures.none')}
        columns={[
          { title: '', width: 120 },
          { title: t('figures.state'), width: 110 },
          { title: t('figures.due'), width: 130 },
          { title: t('figures.metAt'), width: 130 },
          { title: t('figures.why'), width: 240 },
        ]}
        rows={clocks.map(({ clause, clock, state, due, metAt, why, provisional }) => [
          <span key="clock">
            <ClauseMark id={clause} /> {text(clock)}
          </span>,
          <VerdictTag key="state" verdict={state} provisional={provisional} />,
          due === null ? '–' : <Moment key="due" at={due} style="minute" />,
          metAt === null ? '–' : <Moment key="metAt" at={metAt} style="minute" />,
          <WhyList key="why" steps={why} inline />,
        ])}
      />
    </Panel>
  );
}
