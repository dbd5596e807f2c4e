import { DownloadOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { exportCases } from '../../cases/index.ts';
import { beijingToday } from '../../clock/index.ts';
import { saveFile, useAction } from '../../kit/index.ts';

/** The filtered list as a workbook, in the order on screen. */
export function ExportButton({ query }: { query: Readonly<Record<string, string>> }) {
  const { t } = useTranslation('cases');
  const { limit: _limit, cursor: _cursor, ...filter } = query;
  const download = useAction({
    act: () => exportCases(filter),
    done: t('exported'),
    onDone: (file) => saveFile(file, `${t('exportName')}-${beijingToday()}.xlsx`),
  });
  return (
    <Button icon={<DownloadOutlined />} loading={download.isPending} onClick={() => download.mutate(undefined)}>
      {t('export')}
    </Button>
  );
}
