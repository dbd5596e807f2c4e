import type { ColumnMap } from '@yinuo/api';
import { AutoComplete, Form, Input, InputNumber, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import styles from '../money.module.css';

const FIELDS = [
  'fen',
  'at',
  'orderNo',
  'tradeNo',
  'transactionId',
  'hisNo',
  'refundNo',
  'channelRefundNo',
  'kind',
  'state',
  'mark',
  'business',
] as const;
const NEEDED: readonly string[] = ['fen', 'at'];

/** The form's side of a column map: words as lines `cell=meaning`. */
export interface MapValues {
  readonly columns?: Readonly<Partial<Record<(typeof FIELDS)[number], string>>>;
  readonly amountUnit?: 'fen' | 'yuan';
  readonly kindWords?: string;
  readonly stateWords?: string;
  readonly delimiter?: ColumnMap['delimiter'];
  readonly skipLines?: number;
  readonly sheet?: string;
}

type Words<T extends string> = Readonly<Record<string, T>>;

/** `收费=pay` by line; what has no known meaning is left out. */
export function wordsOf<T extends string>(text: string | undefined, meanings: readonly T[]): Words<T> | undefined {
  const pairs = (text ?? '').split('\n').flatMap((line) => {
    const [word = '', meaning = ''] = line.split(/[=＝]/).map((part) => part.trim());
    const known = meanings.find((one) => one === meaning);
    return word !== '' && known !== undefined ? [[word, known] as const] : [];
  });
  return pairs.length === 0 ? undefined : Object.fromEntries(pairs);
}

const linesOf = (words: Words<string> | undefined): string =>
  Object.entries(words ?? {})
    .map(([word, meaning]) => `${word}=${meaning}`)
    .join('\n');

export function columnMapOf(values: MapValues): ColumnMap {
  const columns = Object.entries(values.columns ?? {}).filter(([, header]) => header?.trim());
  const kinds = wordsOf(values.kindWords, ['pay', 'refund', 'other']);
  const states = wordsOf(values.stateWords, ['done', 'open', 'failed']);
  return {
    columns: Object.fromEntries(columns.map(([field, header]) => [field, header?.trim()])),
    amountUnit: values.amountUnit ?? 'yuan',
    ...(kinds === undefined ? {} : { kinds }),
    ...(states === undefined ? {} : { states }),
    ...(values.delimiter === undefined ? {} : { delimiter: values.delimiter }),
    ...(values.skipLines ? { skipLines: values.skipLines } : {}),
    ...(values.sheet?.trim() ? { sheet: values.sheet.trim() } : {}),
  };
}

export const valuesOfMap = (map: ColumnMap | null): MapValues => ({
  columns: map?.columns ?? {},
  amountUnit: map?.amountUnit ?? 'yuan',
  kindWords: linesOf(map?.kinds),
  stateWords: linesOf(map?.states),
  ...(map?.delimiter === undefined ? {} : { delimiter: map.delimiter }),
  skipLines: map?.skipLines ?? 0,
  sheet: map?.sheet ?? '',
});

const NUMBERS = ['orderNo', 'tradeNo', 'transactionId', 'hisNo', 'refundNo', 'channelRefundNo'] as const;

/** Whether a file can be read by it: amount, time and some number. */
export const isMapWhole = ({ columns }: ColumnMap): boolean =>
  columns.fen !== undefined && columns.at !== undefined && NUMBERS.some((field) => columns[field] !== undefined);

/** What a sample has to offer. */
export interface Sample {
  readonly header: readonly string[];
  readonly sheets: readonly string[];
}

/** Which header holds what, and what its words mean; headers and sheets of a sample are offered. */
export function MapItems({ sample: { header, sheets } }: { sample: Sample }) {
  const { t } = useTranslation(['money', 'rules']);
  return (
    <>
      <p className={styles.quiet} style={{ marginBottom: 12 }}>
        {t('money:map.hint')}
      </p>
      <div className={styles.sides}>
        {FIELDS.map((field) => (
          <Form.Item
            key={field}
            name={['columns', field]}
            label={t(`money:map.fields.${field}`)}
            {...(field === 'business' ? { extra: t('money:map.businessHint') } : {})}
            rules={NEEDED.includes(field) ? [{ required: true, whitespace: true, message: t('rules:required') }] : []}
            style={{ marginBottom: 12 }}
          >
            <AutoComplete
              maxLength={100}
              options={header.filter((name) => name !== '').map((value) => ({ value }))}
              filterOption={(typed, option) => option?.value.includes(typed) === true}
            />
          </Form.Item>
        ))}
      </div>
      <div className={styles.sides}>
        <Form.Item name="amountUnit" label={t('money:map.unit')}>
          <Select
            options={(['yuan', 'fen'] as const).map((value) => ({ value, label: t(`money:map.units.${value}`) }))}
          />
        </Form.Item>
        <Form.Item name="delimiter" label={t('money:map.delimiter')}>
          <Select
            allowClear
            placeholder=","
            options={[',', ';', '|', '\t'].map((value) => ({ value, label: value === '\t' ? 'Tab' : value }))}
          />
        </Form.Item>
        <Form.Item name="skipLines" label={t('money:map.skipLines')}>
          <InputNumber min={0} max={50} style={{ width: '100%' }} />
        </Form.Item>
        <Form.Item name="sheet" label={t('money:map.sheet')}>
          <AutoComplete
            maxLength={31}
            placeholder={t('money:map.sheetUsual')}
            options={sheets.map((value) => ({ value }))}
          />
        </Form.Item>
      </div>
      <div className={styles.sides}>
        <Form.Item name="kindWords" label={t('money:map.kinds')} extra={t('money:map.kindsHint')}>
          <Input.TextArea rows={3} placeholder={'收费=pay\n退费=refund'} />
        </Form.Item>
        <Form.Item name="stateWords" label={t('money:map.states')} extra={t('money:map.statesHint')}>
          <Input.TextArea rows={3} placeholder={'成功=done\n处理中=open\n失败=failed'} />
        </Form.Item>
      </div>
    </>
  );
}
