import { DownloadOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { beijingToday } from '../../clock/index.ts';
import { saveFile, useAction } from '../../kit/index.ts';
import { exportSettlement } from '../../settlement/index.ts';

/** Penalties, payments, invoices and money of the contract as one workbook. */
export function ExportButton({ contract }: { contract: string }) {
  const { t } = useTranslation('settlement');
  const download = useAction({
    act: () => exportSettlement(contract),
    done: t('exported'),
    onDone: (file) => saveFile(file, `${t('title')}-${beijingToday()}.xlsx`),
  });
  return (
    <Button icon={<DownloadOutlined />} loading={download.isPending} onClick={() => download.mutate(undefined)}>
      {t('export')}
    </Button>
  );
}
