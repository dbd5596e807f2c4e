import * as api from '@yinuo/api';
import type { Binder, Platform } from '@yinuo/platform';
import { addSource } from './sources/add-source.ts';
import { changeSource, retireSource } from './sources/change-source.ts';
import { listSources } from './sources/list-sources.ts';
import { listStatements, readStatementFile } from './statements/list-statements.ts';
import { receiveUpload } from './statements/receive-upload.ts';
import { takeStatement } from './statements/take-statement.ts';
import { withdrawStatement } from './statements/withdraw-statement.ts';

export function bindMoney(bind: Binder, desk: Platform): void {
  bindSources(bind, desk);
}

function bindSources(bind: Binder, desk: Platform): void {
  bind(api.listMoneySourcesRoute, ({ actor, query }) => listSources(desk, actor, query));
  bind(api.addMoneySourceRoute, ({ actor, body }) => addSource(desk, actor, body));
  bind(api.changeMoneySourceRoute, ({ actor, params, body }) => changeSource(desk, actor, { ...params, ...body }));
  bind(api.retireMoneySourceRoute, ({ actor, params }) => retireSource(desk, actor, params));
  bind(api.takeStatementRoute, ({ actor, query, raw }) =>
    receiveUpload(raw, (file) => takeStatement(desk, actor, { ...query, file })),
  );
  bind(api.listStatementsRoute, ({ actor, query }) => listStatements(desk, actor, query));
  bind(api.readStatementFileRoute, ({ actor, params }) => readStatementFile(desk, actor, params));
  bind(api.withdrawStatementRoute, ({ actor, params, body }) => withdrawStatement(desk, actor, { ...params, ...body }));
}
