import { MinusCircleOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { useText } from '../../../i18n/index.ts';
import styles from './write.module.css';
import { type WritingTable, writtenColumns } from './written-of.ts';

/** The rows of a table that people complete or add; what was counted only names its row. */
export function WriteRows({ table }: { table: WritingTable }) {
  const { t } = useTranslation('documents');
  const text = useText();
  const own = writtenColumns(table);
  const columns = table.columns.filter(({ tag }) => own.includes(tag));
  const counted = table.rows.length;
  return (
    <section>
      <h3 className={styles.title}>{text(table.title ?? { zh: table.tag, en: table.tag })}</h3>
      <Form.List name={['rows', table.tag]}>
        {(rows, { add, remove }) => (
          <>
            {rows.map(({ key, name }) => (
              <fieldset key={key} className={styles.row}>
                <legend>{t('write.row', { n: name + 1 })}</legend>
                {columns.map(({ tag, label, written }) => (
                  <Form.Item key={tag} name={[name, tag]} label={text(label)}>
                    <Input.TextArea
                      autoSize={{ minRows: 1, maxRows: 6 }}
                      maxLength={1000}
                      readOnly={name < counted && !written}
                      variant={name < counted && !written ? 'borderless' : 'outlined'}
                    />
                  </Form.Item>
                ))}
                {name >= counted && (
                  <Button size="small" icon={<MinusCircleOutlined />} onClick={() => remove(name)}>
                    {t('write.remove')}
                  </Button>
                )}
              </fieldset>
            ))}
            {table.writing.grows && (
              <Button icon={<PlusOutlined />} disabled={rows.length >= 200} onClick={() => add({})}>
                {t('write.add')}
              </Button>
            )}
          </>
        )}
      </Form.List>
    </section>
  );
}
