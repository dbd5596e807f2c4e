import { CopyOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { copyText, useToast } from '../../../kit/index.ts';
import styles from '../settings.module.css';

/** Code to be copied. */
export function CodeBlock({ code, label }: { code: string; label: string }) {
  const { t } = useTranslation(['settings', 'common']);
  const toast = useToast();
  return (
    <div className={styles.code}>
      <Button
        size="small"
        icon={<CopyOutlined />}
        onClick={() => void copyText(code).then((done) => done && toast.done(t('common:acts.copied')))}
      >
        {t('settings:copyCode')}
      </Button>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reached by the keyboard (WCAG 2.1.1) */}
      <section tabIndex={0} aria-label={label}>
        <pre>{code}</pre>
      </section>
    </div>
  );
}
