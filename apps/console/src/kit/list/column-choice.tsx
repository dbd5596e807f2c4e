import { TableOutlined } from '@ant-design/icons';
import { Button, Checkbox, Popover } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Column } from './column.ts';
import styles from './list.module.css';

interface ColumnChoiceProps<Row> {
  readonly columns: readonly Column<Row>[];
  readonly isShown: (column: Column<Row>) => boolean;
  readonly onToggle: (column: Column<Row>) => void;
  readonly onReset: () => void;
}

/** The button that chooses which columns a table shows. */
export function ColumnChoice<Row>({ columns, isShown, onToggle, onReset }: ColumnChoiceProps<Row>) {
  const { t } = useTranslation('kit');
  const list = (
    <div className={styles.choice}>
      {columns
        .filter((column) => column.fixed !== true)
        .map((column) => (
          <Checkbox key={column.key} checked={isShown(column)} onChange={() => onToggle(column)}>
            {column.title}
          </Checkbox>
        ))}
      <Button type="link" size="small" onClick={onReset}>
        {t('list.resetColumns')}
      </Button>
    </div>
  );
  return (
    <Popover content={list} trigger="click" placement="bottomRight">
      <Button type="text" size="small" icon={<TableOutlined />}>
        {t('list.columns')}
      </Button>
    </Popover>
  );
}
