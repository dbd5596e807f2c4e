import { Link } from '@tanstack/react-router';
import type { DocumentChanges } from '@yinuo/api';
import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { Moment, type ShownVerdict, VerdictTag } from '../../kit/index.ts';
import { FigureTable } from './figures/figure-table.tsx';

const STATES: readonly ShownVerdict[] = ['pending', 'met', 'breached', 'excused'];

/** What would come out otherwise now. */
export function ChangeList({ changes }: { changes: DocumentChanges }) {
  const { t } = useTranslation('documents');
  const how = t('changes.how', { version: changes.contractVersion, calendar: changes.calendarVersion });
  if (changes.total === 0) return <Alert type="success" showIcon title={t('changes.none')} description={how} />;
  return (
    <>
      <Alert type="warning" showIcon title={t('changes.some', { n: changes.total })} description={how} />
      <FigureTable
        caption={t('changes.title')}
        columns={[
          { title: t('figures.case') },
          { title: t('changes.obligation') },
          { title: t('changes.was') },
          { title: t('changes.would') },
        ]}
        rows={changes.items.map(({ case: one, obligation, was, would }) => [
          <Link key="case" to="/cases/$id" params={{ id: one.id }}>
            {one.number}
          </Link>,
          obligation,
          <Side key="was" side={was} />,
          <Side key="would" side={would} />,
        ])}
      />
    </>
  );
}

function Side({ side }: { side: DocumentChanges['items'][number]['was'] }) {
  const { t } = useTranslation('documents');
  if (side === null) return t('changes.absent');
  return (
    <>
      <VerdictTag verdict={STATES.find((state) => state === side.state) ?? 'none'} />{' '}
      {side.due !== null && <Moment at={side.due} style="minute" />}
    </>
  );
}
