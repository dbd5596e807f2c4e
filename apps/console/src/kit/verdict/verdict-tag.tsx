import { Tooltip } from 'antd';
import { useTranslation } from 'react-i18next';
import { StatusTag } from './status-tag.tsx';
import { type ShownVerdict, TONE_OF } from './verdict.ts';
import { VerdictIcon } from './verdict-icon.tsx';

/** 守约, 将到期, 违约, 免责, 计时中; `provisional` adds the second tag with its explanation. */
export function VerdictTag({ verdict, provisional = false }: { verdict: ShownVerdict; provisional?: boolean }) {
  const { t } = useTranslation('kit');
  const both = provisional && verdict !== 'provisional';
  const tag = (shown: ShownVerdict) => (
    <StatusTag tone={TONE_OF[shown]} icon={<VerdictIcon verdict={shown} />} dashed={shown === 'provisional'}>
      {t(`verdict.${shown}`)}
    </StatusTag>
  );
  return (
    <span style={{ display: 'inline-flex', gap: 6, flexWrap: 'wrap' }}>
      {tag(verdict)}
      {both && <Tooltip title={t('verdict.provisionalHint')}>{tag('provisional')}</Tooltip>}
    </span>
  );
}
