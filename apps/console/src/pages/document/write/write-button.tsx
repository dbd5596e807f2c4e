import { EditOutlined } from '@ant-design/icons';
import type { DocumentDetail } from '@yinuo/api';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { WriteDrawer } from './write-drawer.tsx';

export function WriteButton({ detail }: { detail: DocumentDetail }) {
  const { t } = useTranslation('documents');
  const [open, setOpen] = useState(false);
  if (detail.figures?.of !== 'paper') return null;
  return (
    <>
      <Button icon={<EditOutlined />} onClick={() => setOpen(true)}>
        {t('acts.write')}
      </Button>
      {open && <WriteDrawer id={detail.id} figures={detail.figures} onClose={() => setOpen(false)} />}
    </>
  );
}
