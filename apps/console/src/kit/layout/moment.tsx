import { Tooltip } from 'antd';
import { useTranslation } from 'react-i18next';
import { type InstantLike, type InstantStyle, milliseconds, useFormat } from '../../i18n/index.ts';

/** An instant as `<time>`, in Beijing time; hovering shows date, seconds and the zone. */
export function Moment({ at, style = 'short' }: { at: InstantLike; style?: InstantStyle }) {
  const { t } = useTranslation();
  const format = useFormat();
  const instant = milliseconds(at);
  if (!Number.isFinite(instant)) return '–';
  return (
    <Tooltip title={`${format.instant(at, 'full')} ${t('beijing')}`}>
      <time dateTime={new Date(instant).toISOString()}>{format.instant(at, style)}</time>
    </Tooltip>
  );
}
