import type {
  AddMoneySource,
  AnswerInstalment,
  AnswerRecoveryChange,
  AnswerRepayment,
  AskRun,
  ChangeMoneySource,
  DecideWriteOff,
  DifferenceDetail,
  DifferenceSummary,
  MoneyContractList,
  MoneyMonth,
  MoneyRunView,
  MoneySettings,
  MoneySettingsView,
  MoneySourceView,
  OpenRecovery,
  ProposeRecoveryChange,
  ProposeRepayment,
  RecordInstalment,
  RecoveryDetail,
  RecoverySummary,
  SealView,
  StatementPreview,
  StatementView,
  TradeView,
  UnmatchTrade,
  VerifyRecovery,
} from '@yinuo/api';
import { api, bodyOf, type InputOf, once } from '../../api/index.ts';
import type { ListPage } from '../../kit/index.ts';

type Query = Readonly<Record<string, string>>;
const one = (id: string) => ({ params: { path: { id } } });

export const readMonth = (contract: string, month: string): Promise<MoneyMonth> =>
  bodyOf(api.GET('/api/money/month', { params: { query: { contract, month } } }));

export const askRun = (body: InputOf<typeof AskRun>, intentKey: string): Promise<MoneyRunView> =>
  bodyOf(api.POST('/api/money/runs', { body, ...once(intentKey) }));
export const answerRun = (id: string, text: string, key: string): Promise<MoneyRunView> =>
  bodyOf(api.POST('/api/money/runs/{id}/answer', { ...one(id), body: { text }, ...once(key) }));
export const readRun = (id: string): Promise<MoneyRunView> => bodyOf(api.GET('/api/money/runs/{id}', one(id)));
export const cancelRun = (id: string): Promise<MoneyRunView> =>
  bodyOf(api.POST('/api/money/runs/{id}/cancel', one(id)));
export const sealDays = (body: { contract: string; from: string; to: string }, key: string): Promise<SealView> =>
  bodyOf(api.POST('/api/money/seals', { body, ...once(key) }));

export type DifferenceList = ListPage<DifferenceSummary> & { readonly fen: number };
export const listDifferences = (query: Query & { readonly contract: string }): Promise<DifferenceList> =>
  bodyOf(api.GET('/api/money/differences', { params: { query } }));
export const readDifference = (id: string): Promise<DifferenceDetail> =>
  bodyOf(api.GET('/api/money/differences/{id}', one(id)));
export const exportDifferences = (
  query: Query & { readonly contract: string; readonly columns: string },
): Promise<Blob> => bodyOf(api.POST('/api/money/differences/export', { params: { query }, parseAs: 'blob' }));
export const askChannel = (id: string, key: string): Promise<DifferenceDetail> =>
  bodyOf(api.POST('/api/money/differences/{id}/ask-channel', { ...one(id), ...once(key) }));
export const noteDifference = (id: string, text: string, key: string): Promise<DifferenceDetail> =>
  bodyOf(api.POST('/api/money/differences/{id}/notes', { ...one(id), body: { text }, ...once(key) }));

export const lookUpTrade = (contract: string, day: string, number: string): Promise<TradeView> =>
  bodyOf(api.GET('/api/money/trades', { params: { query: { contract, day, number } } }));

export const unmatchTrade = (body: InputOf<typeof UnmatchTrade>, key: string): Promise<MoneyRunView> =>
  bodyOf(api.POST('/api/money/trades/unmatch', { body, ...once(key) }));

interface Chosen {
  readonly differences: string[];
  readonly reason: string;
}
export const matchByHand = (body: Chosen, key: string): Promise<DifferenceDetail> =>
  bodyOf(api.POST('/api/money/matches', { body, ...once(key) }));
export const undoMatch = (id: string, reason: string, key: string): Promise<DifferenceDetail> =>
  bodyOf(api.POST('/api/money/matches/{id}/undo', { ...one(id), body: { reason }, ...once(key) }));
export const proposeWriteOff = (body: Chosen, key: string): Promise<DifferenceDetail> =>
  bodyOf(api.POST('/api/money/write-offs', { body, ...once(key) }));
export const decideWriteOff = (
  id: string,
  body: InputOf<typeof DecideWriteOff>,
  key: string,
): Promise<DifferenceDetail> =>
  bodyOf(api.POST('/api/money/write-offs/{id}/decide', { ...one(id), body, ...once(key) }));

export type RecoveryList = ListPage<RecoverySummary> & {
  readonly sums: { readonly owed: number; readonly received: number; readonly open: number };
};
export const listRecoveries = (query: Query & { readonly contract: string }): Promise<RecoveryList> =>
  bodyOf(api.GET('/api/money/recoveries', { params: { query: query as { contract: string } } }));
export const readRecovery = (id: string): Promise<RecoveryDetail> =>
  bodyOf(api.GET('/api/money/recoveries/{id}', one(id)));
export const openRecovery = (body: InputOf<typeof OpenRecovery>, key: string): Promise<RecoveryDetail> =>
  bodyOf(api.POST('/api/money/recoveries', { body, ...once(key) }));
export const verifyRecovery = (
  id: string,
  body: InputOf<typeof VerifyRecovery>,
  key: string,
): Promise<RecoveryDetail> => bodyOf(api.POST('/api/money/recoveries/{id}/verify', { ...one(id), body, ...once(key) }));
export const proposeChange = (
  id: string,
  body: InputOf<typeof ProposeRecoveryChange>,
  key: string,
): Promise<RecoveryDetail> =>
  bodyOf(api.POST('/api/money/recoveries/{id}/changes', { ...one(id), body, ...once(key) }));
export const answerChange = (
  id: string,
  change: string,
  body: InputOf<typeof AnswerRecoveryChange>,
  key: string,
): Promise<RecoveryDetail> =>
  bodyOf(
    api.POST('/api/money/recoveries/{id}/changes/{change}/answer', {
      params: { path: { id, change } },
      body,
      ...once(key),
    }),
  );
export const proposeRepayment = (
  id: string,
  body: InputOf<typeof ProposeRepayment>,
  key: string,
): Promise<RecoveryDetail> =>
  bodyOf(api.POST('/api/money/recoveries/{id}/propose', { ...one(id), body, ...once(key) }));
export const answerRepayment = (
  id: string,
  body: InputOf<typeof AnswerRepayment>,
  key: string,
): Promise<RecoveryDetail> => bodyOf(api.POST('/api/money/recoveries/{id}/answer', { ...one(id), body, ...once(key) }));
export const recordInstalment = (
  id: string,
  body: InputOf<typeof RecordInstalment>,
  key: string,
): Promise<RecoveryDetail> =>
  bodyOf(api.POST('/api/money/recoveries/{id}/instalments', { ...one(id), body, ...once(key) }));
export const answerInstalment = (
  id: string,
  entry: string,
  body: InputOf<typeof AnswerInstalment>,
  key: string,
): Promise<RecoveryDetail> =>
  bodyOf(
    api.POST('/api/money/recoveries/{id}/instalments/{entry}/answer', {
      params: { path: { id, entry } },
      body,
      ...once(key),
    }),
  );
export const voucherFileUrl = (id: string, voucher: string): string =>
  `/api/money/recoveries/${id}/vouchers/${encodeURIComponent(voucher)}/file`;
export async function takeVoucherFile(id: string, voucher: string, file: File, key: string): Promise<RecoveryDetail> {
  const body = new FormData();
  body.set('file', file);
  return bodyOf(
    api.POST('/api/money/recoveries/{id}/vouchers/{voucher}/file', {
      params: { path: { id, voucher } },
      body: body as never,
      bodySerializer: (form: unknown) => form as FormData,
      ...once(key),
    }),
  );
}
export const returnInstalment = (id: string, entry: string, reason: string, key: string): Promise<RecoveryDetail> =>
  bodyOf(
    api.POST('/api/money/recoveries/{id}/instalments/{entry}/return', {
      params: { path: { id, entry } },
      body: { reason },
      ...once(key),
    }),
  );
export const writeReminder = (id: string, key: string): Promise<Blob> =>
  bodyOf(api.POST('/api/money/recoveries/{id}/letters', { ...one(id), ...once(key), parseAs: 'blob' }));

export const listMoneyContracts = (): Promise<MoneyContractList> => bodyOf(api.GET('/api/money/contracts'));
export const listSources = (contract: string): Promise<{ items: MoneySourceView[]; may: string[] }> =>
  bodyOf(api.GET('/api/money/sources', { params: { query: { contract } } }));
export const addSource = (body: InputOf<typeof AddMoneySource>, key: string): Promise<MoneySourceView> =>
  bodyOf(api.POST('/api/money/sources', { body, ...once(key) }));
export const changeSource = (id: string, body: InputOf<typeof ChangeMoneySource>): Promise<MoneySourceView> =>
  bodyOf(api.PATCH('/api/money/sources/{id}', { ...one(id), body }));
export const retireSource = (id: string): Promise<MoneySourceView> =>
  bodyOf(api.POST('/api/money/sources/{id}/retire', one(id)));
export const listStatements = (query: Query & { readonly contract: string }): Promise<ListPage<StatementView>> =>
  bodyOf(api.GET('/api/money/statements', { params: { query } }));
export const withdrawStatement = (id: string, reason: string): Promise<StatementView> =>
  bodyOf(api.POST('/api/money/statements/{id}/withdraw', { ...one(id), body: { reason } }));
export const statementUrl = (id: string): string => `/api/money/statements/${id}/file`;

export async function takeStatement(source: string, file: File, key: string): Promise<StatementView> {
  const body = new FormData();
  body.set('file', file);
  return bodyOf(
    api.POST('/api/money/statements', {
      params: { query: { source } },
      body: body as never,
      bodySerializer: (form: unknown) => form as FormData,
      ...once(key),
    }),
  );
}

/** `map` is a column map as JSON; null: by the header. */
export async function previewStatement(contract: string, file: File, map: string | null): Promise<StatementPreview> {
  const body = new FormData();
  if (map !== null) body.set('map', map);
  body.set('file', file);
  return bodyOf(
    api.POST('/api/money/preview', {
      params: { query: { contract } },
      body: body as never,
      bodySerializer: (form: unknown) => form as FormData,
    }),
  );
}

export const trySource = (id: string, day: string): Promise<StatementPreview> =>
  bodyOf(api.POST('/api/money/sources/{id}/try', { ...one(id), body: { day } }));
export const tellNothing = (id: string, day: string, key: string): Promise<MoneySourceView> =>
  bodyOf(api.POST('/api/money/sources/{id}/nothing', { ...one(id), body: { day }, ...once(key) }));
export const fetchSource = (id: string, day: string, key: string): Promise<unknown> =>
  bodyOf(api.POST('/api/money/sources/{id}/fetch', { ...one(id), body: { day }, ...once(key) }));
export const readSettings = (contract: string): Promise<MoneySettingsView> =>
  bodyOf(api.GET('/api/money/settings', { params: { query: { contract } } }));
export const putSettings = (contract: string, body: MoneySettings): Promise<MoneySettingsView> =>
  bodyOf(api.PUT('/api/money/settings', { params: { query: { contract } }, body }));

/** What an act may change: read again afterwards. */
export const REFRESH = [['money'], ['recoveries'], ['recovery'], ['difference']] as const;
