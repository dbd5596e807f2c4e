import type { MoneySourceView } from '@yinuo/api';
import { useTranslation } from 'react-i18next';
import { tellNothing } from '../calls.ts';
import { DayForm } from '../day-form.tsx';

/** A source of files had no trade on a day: said by a person, taken back by a file of that day. */
export function NothingForm({ source, onClose }: { source: MoneySourceView; onClose: () => void }) {
  const { t } = useTranslation('money');
  return (
    <DayForm
      title={t('sources.nothingOf', { name: source.name })}
      hint={t('sources.nothingHint')}
      okText={t('sources.nothing')}
      done={t('sources.nothingDone')}
      act={({ day }, key) => tellNothing(source.id, day, key)}
      onClose={onClose}
    />
  );
}
