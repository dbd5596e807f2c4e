import { Modal } from 'antd';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './small.module.css';

interface KeyboardHintsProps {
  readonly open: boolean;
  readonly onClose: () => void;
  /** Pages that `g` and a letter lead to. */
  readonly pages: readonly { readonly key: string; readonly name: string }[];
  readonly reportKey?: string;
}

/** What `?` opens: the keys of this console. */
export function KeyboardHints({ open, onClose, pages, reportKey }: KeyboardHintsProps) {
  const { t } = useTranslation('kit');
  const rows: readonly (readonly [readonly string[], string])[] = [
    [['/'], t('keys.search')],
    ...(reportKey === undefined ? [] : [[[reportKey], t('keys.report')] as const]),
    ...pages.map(({ key, name }) => [['g', key], t('keys.goto', { page: name })] as const),
    [['Esc'], t('keys.close')],
    [['?'], t('keys.help')],
  ];
  return (
    <Modal open={open} onCancel={onClose} footer={null} title={t('keys.title')} width={420}>
      <dl className={styles.hints}>
        {rows.map(([keys, act]) => (
          <Fragment key={keys.join(' ')}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{act}</dd>
          </Fragment>
        ))}
      </dl>
    </Modal>
  );
}
