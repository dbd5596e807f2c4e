import type { MoneySourceView, SourceConnection } from '@yinuo/api';
import { Form, Input, InputNumber, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import styles from '../money.module.css';

export type Kind = SourceConnection['kind'];
type Field = keyof typeof FIELDS;
type Sort = 'line' | 'text' | 'secret' | 'secret-text' | 'number' | 'unit' | 'compare' | 'bill';

/** How each setting is typed; one that ends in a question mark may be left out. */
const FIELDS = {
  bill: 'bill',
  mchid: 'line',
  serial: 'line',
  privateKey: 'secret-text',
  apiV3Key: 'secret',
  platformKeyId: 'line',
  platformKey: 'secret-text',
  address: 'line',
  amountUnit: 'unit',
  compare: 'compare',
  pageRows: 'number',
  accessToken: 'secret',
  host: 'line',
  port: 'number',
  database: 'line',
  user: 'line',
  password: 'secret',
  statement: 'text',
  appId: 'line',
  placeCode: 'line',
  key: 'secret',
} as const satisfies Record<string, Sort>;

const OF_KIND: Readonly<Record<Kind, readonly Field[]>> = {
  'wechat-pay': ['bill', 'mchid', 'serial', 'privateKey', 'apiV3Key', 'platformKeyId', 'platformKey'],
  'his-pages': ['address', 'accessToken', 'amountUnit', 'compare', 'pageRows'],
  'his-query': ['host', 'port', 'database', 'user', 'password', 'statement'],
  invoices: ['address', 'appId', 'key', 'placeCode'],
};
const OPTIONAL: readonly Field[] = ['platformKeyId', 'platformKey', 'placeCode'];
const WIDE: readonly Field[] = ['privateKey', 'platformKey', 'statement', 'address'];
const USUAL: Readonly<Record<string, unknown>> = {
  bill: 'trade',
  amountUnit: 'fen',
  compare: 'total',
  pageRows: 500,
  port: 5432,
};

/** What stands in the form at first: what is set, or what is usual. Secrets are never among it. */
export const connectionValues = (source: MoneySourceView | null): Readonly<Record<string, unknown>> => ({
  ...USUAL,
  ...source?.connection,
});

/** What the form says of a connection; what is left empty is left out, so that a secret that is kept stays. */
export function connectionOf(kind: Kind, values: Readonly<Record<string, unknown>> | undefined, kept: unknown) {
  const told = OF_KIND[kind].flatMap((field) => {
    const value = values?.[field];
    const trimmed = typeof value === 'string' ? value.trim() : value;
    return trimmed === '' || trimmed === undefined || trimmed === null ? [] : [[field, trimmed] as const];
  });
  // An address that stood in before and is not asked for here is kept (a merchant's other gateway).
  const address = kind === 'wechat-pay' && typeof kept === 'string' ? { address: kept } : {};
  return { ...address, ...Object.fromEntries(told), kind } as SourceConnection;
}

interface ConnectionItemsProps {
  readonly kind: Kind;
  /** Secrets that are set already. */
  readonly secrets: readonly string[];
}

export function ConnectionItems({ kind, secrets }: ConnectionItemsProps) {
  const { t } = useTranslation(['money', 'rules']);
  return (
    <>
      <p className={styles.quiet} style={{ marginBottom: 12 }}>
        {t('money:sources.connection.secretHint')}
      </p>
      <div className={styles.sides}>
        {OF_KIND[kind].map((field) => {
          const isKept = secrets.includes(field);
          const needed = !OPTIONAL.includes(field) && !isKept;
          return (
            <Form.Item
              key={field}
              name={['connection', field]}
              label={t(`money:sources.connection.${field}`)}
              rules={needed ? [{ required: true, message: t('rules:required') }] : []}
              extra={hintOf(field, t)}
              style={{ marginBottom: 12, ...(WIDE.includes(field) ? { gridColumn: '1 / -1' } : {}) }}
            >
              <Control sort={FIELDS[field]} kept={isKept} />
            </Form.Item>
          );
        })}
      </div>
    </>
  );
}

type Words = ReturnType<typeof useTranslation<['money', 'rules']>>['t'];
function hintOf(field: Field, t: Words): string | undefined {
  if (field === 'statement') return t('money:sources.connection.statementHint');
  return field === 'platformKeyId' ? t('money:sources.connection.platformKeyHint') : undefined;
}

/** Secrets are typed like a password and never filled in; antd hands `value` and `onChange` in. */
function Control({ sort, kept, ...given }: { sort: Sort; kept: boolean }) {
  const { t } = useTranslation('money');
  const placeholder = kept ? t('sources.connection.secretKept') : '';
  switch (sort) {
    case 'number':
      return <InputNumber {...given} min={1} max={65_535} style={{ width: '100%' }} />;
    case 'unit':
      return (
        <Select
          {...given}
          options={(['yuan', 'fen'] as const).map((value) => ({ value, label: t(`map.units.${value}`) }))}
        />
      );
    case 'compare':
      return (
        <Select
          {...given}
          options={(['total', 'cash'] as const).map((value) => ({
            value,
            label: t(`sources.connection.compares.${value}`),
          }))}
        />
      );
    case 'bill':
      return (
        <Select
          {...given}
          options={(['trade', 'fund-flow'] as const).map((value) => ({
            value,
            label: t(`sources.connection.bills.${value}`),
          }))}
        />
      );
    case 'secret':
      return <Input.Password {...given} maxLength={200} autoComplete="new-password" placeholder={placeholder} />;
    case 'secret-text':
    case 'text':
      return (
        <Input.TextArea
          {...given}
          rows={4}
          maxLength={8000}
          spellCheck={false}
          autoComplete="off"
          placeholder={placeholder || (sort === 'text' ? '' : '-----BEGIN …')}
          style={{ fontFamily: 'var(--yn-mono, monospace)' }}
        />
      );
    case 'line':
      return <Input {...given} maxLength={300} />;
  }
}
