import { DeleteOutlined, StarOutlined } from '@ant-design/icons';
import { Button, Checkbox, Input, Popover } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './filter-bar.module.css';

export interface SavedView {
  readonly id: string;
  readonly name: string;
  readonly query: Readonly<Record<string, string>>;
  /** Somebody else's shared view cannot be removed here. */
  readonly own?: boolean;
}

interface SavedViewsProps {
  readonly views: readonly SavedView[];
  readonly onApply: (view: SavedView) => void;
  readonly onSave: (name: string, shared: boolean) => void;
  /** Offers to share with everybody of the own organisation. */
  readonly sharing?: boolean;
  readonly onRemove: (view: SavedView) => void;
}

/** A person's named filters; the page keeps them at the desk. */
export function SavedViews({ views, onApply, onSave, onRemove, sharing = false }: SavedViewsProps) {
  const { t } = useTranslation(['common', 'kit']);
  const [name, setName] = useState('');
  const [shared, setShared] = useState(false);
  const save = (): void => {
    if (name.trim() === '') return;
    onSave(name.trim(), shared);
    setName('');
    setShared(false);
  };
  const list = (
    <div className={styles.views}>
      {views.length === 0 && <p className={styles.none}>{t('kit:list.noViews')}</p>}
      {views.map((view) => (
        <div key={view.id} className={styles.view}>
          <Button type="link" size="small" onClick={() => onApply(view)}>
            {view.name}
          </Button>
          {view.own !== false && (
            <Button
              type="text"
              size="small"
              icon={<DeleteOutlined />}
              aria-label={t('kit:list.removeView', { name: view.name })}
              onClick={() => onRemove(view)}
            />
          )}
        </div>
      ))}
      <div className={styles.save}>
        <Input
          value={name}
          maxLength={40}
          aria-label={t('kit:list.viewName')}
          placeholder={t('kit:list.viewName')}
          onChange={(event) => setName(event.target.value)}
          onPressEnter={save}
        />
        <Button onClick={save} disabled={name.trim() === ''}>
          {t('acts.save')}
        </Button>
      </div>
      {sharing && (
        <Checkbox checked={shared} onChange={(event) => setShared(event.target.checked)}>
          {t('kit:list.shareView')}
        </Checkbox>
      )}
    </div>
  );
  return (
    <Popover content={list} trigger="click" placement="bottomRight" title={t('kit:list.saveView')}>
      <Button icon={<StarOutlined />}>{t('kit:list.views')}</Button>
    </Popover>
  );
}
