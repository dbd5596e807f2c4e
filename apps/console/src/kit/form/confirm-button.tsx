import { Button, type ButtonProps, Popconfirm } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface ConfirmButtonProps extends Omit<ButtonProps, 'onClick' | 'children' | 'title'> {
  /** The act in a word; it names the button and the question. */
  readonly act: string;
  /** What it means and whether it can be undone. */
  readonly consequence?: ReactNode;
  readonly onConfirm: () => unknown;
}

/** A button that asks once. While the promise runs, the dialog's button waits. */
export function ConfirmButton({ act, consequence, onConfirm, ...button }: ConfirmButtonProps) {
  const { t } = useTranslation(['common', 'kit']);
  return (
    <Popconfirm
      title={t('kit:form.sure', { act })}
      description={consequence}
      okText={act}
      cancelText={t('acts.cancel')}
      okButtonProps={{ danger: button.danger === true }}
      onConfirm={onConfirm}
    >
      <Button {...button}>{act}</Button>
    </Popconfirm>
  );
}
