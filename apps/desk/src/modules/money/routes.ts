import * as api from '@yinuo/api';
import type { Binder, Platform } from '@yinuo/platform';
import { answerRun } from './answering/answer-run.ts';
import { askChannel } from './asking/ask-channel.ts';
import { moneyMonth } from './days/money-month.ts';
import { sealDays } from './days/seal-days.ts';
import { exportDifferences } from './differences/export-differences.ts';
import { listDifferences, readDifference } from './differences/list-differences.ts';
import { askFetch } from './fetching/fetch-source.ts';
import { previewStatement } from './fetching/preview-statement.ts';
import { trySource } from './fetching/try-source.ts';
import { changeSettings, readSettings } from './morning/settings.ts';
import { answerChange } from './recovery/changing/answer-change.ts';
import { proposeChange } from './recovery/changing/propose-change.ts';
import { listRecoveries, readRecovery } from './recovery/list-recoveries.ts';
import { openRecovery } from './recovery/open-recovery.ts';
import { answerInstalment } from './recovery/receiving/answer-instalment.ts';
import { recordInstalment } from './recovery/receiving/record-instalment.ts';
import { returnInstalment } from './recovery/receiving/return-instalment.ts';
import { readVoucherFile, takeVoucherFile, VOUCHER_BYTES_MAX } from './recovery/receiving/voucher-file.ts';
import { writeReminder } from './recovery/reminding/write-reminder.ts';
import { answerRepayment } from './recovery/repaying/answer-repayment.ts';
import { proposeRepayment } from './recovery/repaying/propose-repayment.ts';
import { verifyRecovery } from './recovery/verify-recovery.ts';
import { askRun } from './runs/ask-run.ts';
import { cancelRun } from './runs/cancel-run.ts';
import { listRuns, readRun } from './runs/read-run.ts';
import { matchByHand, undoMatch } from './settling/match-by-hand.ts';
import { noteDifference } from './settling/note-difference.ts';
import { decideWriteOff, proposeWriteOff } from './settling/write-off.ts';
import { addSource } from './sources/add-source.ts';
import { changeSource, retireSource } from './sources/change-source.ts';
import { listMoneyContracts } from './sources/list-money-contracts.ts';
import { listSources } from './sources/list-sources.ts';
import { tellNothing } from './sources/tell-nothing.ts';
import { listStatements, readStatementFile } from './statements/list-statements.ts';
import { receiveUpload } from './statements/receive-upload.ts';
import { takeStatement } from './statements/take-statement.ts';
import { withdrawStatement } from './statements/withdraw-statement.ts';
import { lookUpTrade } from './trades/look-up-trade.ts';
import { unmatchTrade } from './trades/unmatch-trade.ts';

export function bindMoney(bind: Binder, desk: Platform): void {
  bindSources(bind, desk);
  bindRuns(bind, desk);
  bindDifferences(bind, desk);
  bindRecoveries(bind, desk);
}

function bindSources(bind: Binder, desk: Platform): void {
  bind(api.listMoneyContractsRoute, ({ actor }) => listMoneyContracts(desk, actor, {}));
  bind(api.listMoneySourcesRoute, ({ actor, query }) => listSources(desk, actor, query));
  bind(api.addMoneySourceRoute, ({ actor, body }) => addSource(desk, actor, body));
  bind(api.changeMoneySourceRoute, ({ actor, params, body }) => changeSource(desk, actor, { ...params, ...body }));
  bind(api.retireMoneySourceRoute, ({ actor, params }) => retireSource(desk, actor, params));
  bind(api.takeStatementRoute, ({ actor, query, raw }) =>
    receiveUpload(raw, (file) => takeStatement(desk, actor, { ...query, file })),
  );
  bind(api.previewStatementRoute, ({ actor, query, raw }) =>
    receiveUpload(raw, (file, map) => previewStatement(desk, actor, query, { file, map })),
  );
  bind(api.fetchSourceRoute, ({ actor, params, body }) => askFetch(desk, actor, { ...params, ...body }));
  bind(api.tellNothingRoute, ({ actor, params, body }) => tellNothing(desk, actor, { ...params, ...body }));
  bind(api.trySourceRoute, ({ actor, params, body }) => trySource(desk, actor, { ...params, ...body }));
  bind(api.readMoneySettingsRoute, ({ actor, query }) => readSettings(desk, actor, query));
  bind(api.putMoneySettingsRoute, ({ actor, query, body }) => changeSettings(desk, actor, { ...query, ...body }));
  bind(api.listStatementsRoute, ({ actor, query }) => listStatements(desk, actor, query));
  bind(api.readStatementFileRoute, ({ actor, params }) => readStatementFile(desk, actor, params));
  bind(api.withdrawStatementRoute, ({ actor, params, body }) => withdrawStatement(desk, actor, { ...params, ...body }));
}

function bindRuns(bind: Binder, desk: Platform): void {
  bind(api.askRunRoute, ({ actor, body }) => askRun(desk, actor, body));
  bind(api.listRunsRoute, ({ actor, query }) => listRuns(desk, actor, query));
  bind(api.readRunRoute, ({ actor, params }) => readRun(desk, actor, params));
  bind(api.cancelRunRoute, ({ actor, params }) => cancelRun(desk, actor, params));
  bind(api.answerRunRoute, ({ actor, params, body }) => answerRun(desk, actor, { ...params, ...body }));
  bind(api.moneyMonthRoute, ({ actor, query }) => moneyMonth(desk, actor, query));
  bind(api.sealDaysRoute, ({ actor, body }) => sealDays(desk, actor, body));
}

function bindDifferences(bind: Binder, desk: Platform): void {
  bind(api.listDifferencesRoute, ({ actor, query }) => listDifferences(desk, actor, query));
  bind(api.readDifferenceRoute, ({ actor, params }) => readDifference(desk, actor, params));
  bind(api.lookUpTradeRoute, ({ actor, query }) => lookUpTrade(desk, actor, query));
  bind(api.unmatchTradeRoute, ({ actor, body }) => unmatchTrade(desk, actor, body));
  bind(api.exportDifferencesRoute, ({ actor, query }) => exportDifferences(desk, actor, query));
  bind(api.askChannelRoute, ({ actor, params }) => askChannel(desk, actor, params));
  bind(api.noteDifferenceRoute, ({ actor, params, body }) => noteDifference(desk, actor, { ...params, ...body }));
  bind(api.matchByHandRoute, ({ actor, body }) => matchByHand(desk, actor, body));
  bind(api.undoMatchRoute, ({ actor, params, body }) => undoMatch(desk, actor, { ...params, ...body }));
  bind(api.proposeWriteOffRoute, ({ actor, body }) => proposeWriteOff(desk, actor, body));
  bind(api.decideWriteOffRoute, ({ actor, params, body }) => decideWriteOff(desk, actor, { ...params, ...body }));
}

function bindRecoveries(bind: Binder, desk: Platform): void {
  bind(api.listRecoveriesRoute, ({ actor, query }) => listRecoveries(desk, actor, query));
  bind(api.readRecoveryRoute, ({ actor, params }) => readRecovery(desk, actor, params));
  bind(api.openRecoveryRoute, ({ actor, body }) => openRecovery(desk, actor, body));
  bind(api.verifyRecoveryRoute, ({ actor, params, body }) => verifyRecovery(desk, actor, { ...params, ...body }));
  bind(api.proposeRecoveryChangeRoute, ({ actor, params, body }) =>
    proposeChange(desk, actor, { ...params, change: body }),
  );
  bind(api.answerRecoveryChangeRoute, ({ actor, params, body }) =>
    answerChange(desk, actor, { ...params, answer: body }),
  );
  bind(api.proposeRepaymentRoute, ({ actor, params, body }) => proposeRepayment(desk, actor, { ...params, ...body }));
  bind(api.answerRepaymentRoute, ({ actor, params, body }) =>
    answerRepayment(desk, actor, { ...params, answer: body }),
  );
  bind(api.recordInstalmentRoute, ({ actor, params, body }) => recordInstalment(desk, actor, { ...params, ...body }));
  bind(api.answerInstalmentRoute, ({ actor, params, body }) =>
    answerInstalment(desk, actor, { ...params, answer: body }),
  );
  bind(api.takeVoucherFileRoute, ({ actor, params, raw }) =>
    receiveUpload(raw, (file) => takeVoucherFile(desk, actor, params, file), VOUCHER_BYTES_MAX),
  );
  bind(api.readVoucherFileRoute, ({ actor, params }) => readVoucherFile(desk, actor, params));
  bind(api.returnInstalmentRoute, ({ actor, params, body }) => returnInstalment(desk, actor, { ...params, ...body }));
  bind(api.writeReminderRoute, ({ actor, params }) => writeReminder(desk, actor, params));
}
