import type { PeriodFigures } from '@yinuo/api';
import { useTranslation } from 'react-i18next';
import { useText } from '../../../i18n/index.ts';
import { ClauseMark, FigureTable, Panel } from '../../../kit/index.ts';
import styles from '../period.module.css';
import { Documents, Penalties, Receipts } from './money-tables.tsx';
import { Rate } from './rate.tsx';

const CASES = ['reported', 'resolved', 'open', 'merged'] as const;
const CLOCKS = ['met', 'breached', 'excused', 'pending'] as const;

/** What was counted, and from what: cases, clocks, duties, money, documents. */
export function Figures({ figures }: { figures: PeriodFigures }) {
  const { t } = useTranslation('periods');
  return (
    <div className={styles.stack}>
      <Panel title={t('figures.cases')}>
        <dl className={styles.totals}>
          {CASES.map((name) => (
            <div key={name}>
              <dt>{t(`figures.${name}`)}</dt>
              <dd>{figures.cases[name]}</dd>
            </div>
          ))}
        </dl>
      </Panel>
      <Clocks clocks={figures.clocks} />
      <Duties duties={figures.duties} />
      <Penalties figures={figures} />
      <Receipts receipts={figures.receipts} />
      <Documents documents={figures.documents} />
    </div>
  );
}

function Clocks({ clocks }: Pick<PeriodFigures, 'clocks'>) {
  const { t } = useTranslation('periods');
  return (
    <Panel title={t('figures.clocks')} note={clocks.length} bare>
      <FigureTable
        caption={t('figures.clocks')}
        empty={t('figures.noClocks')}
        columns={[
          { title: t('figures.obligation'), width: 180 },
          { title: t('figures.rate'), align: 'end' },
          ...CLOCKS.map((name) => ({ title: t(`figures.${name}`), align: 'end' as const })),
        ]}
        rows={clocks.map((one) => [
          <Name key="name" of={one} />,
          <Rate key="rate" rate={one.rate} />,
          ...CLOCKS.map((name) => <Count key={name} name={name} of={one[name]} />),
        ])}
      />
    </Panel>
  );
}

function Duties({ duties }: Pick<PeriodFigures, 'duties'>) {
  const { t } = useTranslation('periods');
  return (
    <Panel title={t('figures.duties')} note={duties.length} bare>
      <FigureTable
        caption={t('figures.duties')}
        empty={t('figures.noDuties')}
        columns={[
          { title: t('figures.obligation'), width: 180 },
          { title: t('figures.dutyRate'), align: 'end' },
          { title: t('figures.owedBy'), width: 86 },
          { title: t('figures.inTime'), align: 'end' },
          { title: t('figures.late'), align: 'end' },
          { title: t('figures.missing'), align: 'end' },
          { title: t('figures.due'), align: 'end' },
          { title: t('figures.waived'), align: 'end' },
        ]}
        rows={duties.map((one) => [
          <Name key="name" of={one} />,
          <Rate key="rate" rate={one.rate} />,
          t(`sides.${one.owedBy}`),
          one.inTime,
          <Count key="late" name="breached" of={one.late} />,
          <Count key="missing" name="breached" of={one.missing} />,
          one.open,
          one.waived,
        ])}
      />
    </Panel>
  );
}

function Name({ of }: { of: Pick<PeriodFigures['clocks'][number], 'clause' | 'title'> }) {
  const text = useText();
  return (
    <>
      <ClauseMark id={of.clause} /> {text(of.title)}
    </>
  );
}

function Count({ name, of }: { name: string; of: number }) {
  return (
    <span className={styles.count} data-name={of === 0 ? undefined : name}>
      {of}
    </span>
  );
}
