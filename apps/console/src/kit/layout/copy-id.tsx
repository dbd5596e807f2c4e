import { CheckOutlined, CopyOutlined } from '@ant-design/icons';
import { App } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { copyText } from './copy-text.ts';
import styles from './small.module.css';

/** An id in monospace that copies itself; `short` shows the last characters, the whole is copied and in the title. */
export function CopyId({ id, short = false }: { id: string; short?: boolean }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [copied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    if (!(await copyText(id))) return;
    setCopied(true);
    void message.success(t('acts.copied'));
    window.setTimeout(() => setCopied(false), 1500);
  };
  return (
    <button type="button" className={styles.copyId} title={id} onClick={() => void copy()}>
      <code>{short ? `…${id.slice(-6)}` : id}</code>
      {copied ? <CheckOutlined aria-label={t('acts.copied')} /> : <CopyOutlined aria-label={t('acts.copy')} />}
    </button>
  );
}
