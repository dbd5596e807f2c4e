import type { Dashboard } from '@yinuo/api';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useText } from '../../../i18n/index.ts';
import { Panel } from '../../../kit/index.ts';
import { Bars } from './bars.tsx';
import styles from './panels.module.css';

const PARTIES = ['supplier', 'hospital', 'third-party'] as const;

/** Why faults happened, whose they were, and which modules were busiest. */
export function CausesPanel({ data }: { data: Dashboard }) {
  const { t } = useTranslation(['analysis', 'words']);
  const text = useText();
  const causes = useMemo(
    () =>
      tally(
        data.causes.map(({ name, count }) => [name ?? t('analysis:unknown'), count]),
        t('analysis:faults'),
      ),
    [data.causes, t],
  );
  const parties = useMemo(
    () =>
      tally(
        data.parties.map(({ name, count }) => {
          const party = PARTIES.find((one) => one === name);
          return [party === undefined ? t('analysis:unknown') : t(`words:parties.${party}`), count];
        }),
        t('analysis:faults'),
      ),
    [data.parties, t],
  );
  const modules = useMemo(
    () => ({
      categories: data.modules.map(({ name }) => (name === null ? t('analysis:noModule') : text(name))),
      series: [
        { name: t('analysis:faults'), tone: 'broken' as const, data: data.modules.map(({ faults }) => faults) },
        {
          name: t('analysis:others'),
          tone: 'provisional' as const,
          data: data.modules.map(({ count, faults }) => count - faults),
        },
      ],
    }),
    [data.modules, t, text],
  );
  return (
    <>
      <Panel title={t('analysis:causes.title')} note={t('analysis:causes.note')}>
        {causes.categories.length === 0 ? (
          <p>{t('analysis:none')}</p>
        ) : (
          <>
            <h3 className={styles.part}>{t('analysis:causes.parties')}</h3>
            <Bars lying label={t('analysis:causes.parties')} first={t('analysis:causes.party')} {...parties} />
            <h3 className={styles.part}>{t('analysis:causes.classes')}</h3>
            <Bars lying label={t('analysis:causes.classes')} first={t('analysis:causes.cause')} {...causes} />
          </>
        )}
      </Panel>
      <Panel title={t('analysis:modules.title')}>
        {modules.categories.length === 0 ? (
          <p>{t('analysis:none')}</p>
        ) : (
          <Bars lying label={t('analysis:modules.title')} first={t('analysis:modules.module')} {...modules} />
        )}
      </Panel>
    </>
  );
}

const tally = (rows: readonly (readonly [string, number])[], name: string) => ({
  categories: rows.map(([one]) => one),
  series: [{ name, tone: 'pending' as const, data: rows.map(([, count]) => count) }],
});
