import { CheckOutlined, CopyOutlined } from '@ant-design/icons';
import { App } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { copyText } from './copy-text.ts';
import styles from './small.module.css';

interface CopyIdProps {
  readonly id: string;
  /** Shows the last characters; the whole is copied and in the title. */
  readonly short?: boolean;
  /** In groups of four over several lines, for a key that is typed by hand. */
  readonly spaced?: boolean;
}

/** An id in monospace that copies itself. */
export function CopyId({ id, short = false, spaced = false }: CopyIdProps) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [copied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    if (!(await copyText(id))) return;
    setCopied(true);
    void message.success(t('acts.copied'));
    window.setTimeout(() => setCopied(false), 1500);
  };
  const shown = short ? `…${id.slice(-6)}` : spaced ? id.replaceAll(/(.{4})(?=.)/g, '$1 ') : id;
  return (
    <button type="button" className={styles.copyId} title={id} onClick={() => void copy()}>
      <code className={spaced ? styles.spaced : undefined}>{shown}</code>
      {copied ? <CheckOutlined aria-label={t('acts.copied')} /> : <CopyOutlined aria-label={t('acts.copy')} />}
    </button>
  );
}
