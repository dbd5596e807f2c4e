import {
  attachEvidenceRoute,
  completeOccurrenceRoute,
  confirmOccurrenceRoute,
  createFeedRoute,
  exportOccurrencesRoute,
  getOccurrenceRoute,
  ledgerMonthRoute,
  ledgerStandingRoute,
  ledgerTermRoute,
  listFeedsRoute,
  listOccurrencesRoute,
  readEvidenceRoute,
  readFeedRoute,
  recordPaymentEventRoute,
  reopenOccurrenceRoute,
  revokeFeedRoute,
  waiveOccurrenceRoute,
} from '@yinuo/api';
import type { Actor, Binder, Platform } from '@yinuo/platform';
import type { DeskModule } from '../../desk-module.ts';
import { receiveFile } from '../cases/index.ts';
import { createFeed, listFeeds, revokeFeed } from './feed/own-feeds.ts';
import { readFeed } from './feed/read-feed.ts';
import { onCaseTurned } from './planning/follow-cases.ts';
import { occurrenceMover } from './planning/move-occurrences.ts';
import { ledgerReplanner } from './planning/replan-ledgers.ts';
import { onContractAmended, onContractInForce, onContractRenewed } from './planning/write-ledger.ts';
import { exportOccurrences } from './reading/export-occurrences.ts';
import { getOccurrence } from './reading/get-occurrence.ts';
import { ledgerMonthOf } from './reading/ledger-month.ts';
import { ledgerStanding, ledgerTerm } from './reading/ledger-term.ts';
import { listOccurrences } from './reading/list-occurrences.ts';
import { readEvidence } from './reading/read-evidence.ts';
import { attachEvidence } from './verbs/attach-evidence.ts';
import { completeOccurrence } from './verbs/complete-occurrence.ts';
import { confirmOccurrence } from './verbs/confirm-occurrence.ts';
import { recordPaymentEvent } from './verbs/record-payment-event.ts';
import { reopenOccurrence } from './verbs/reopen-occurrence.ts';
import { waiveOccurrence } from './verbs/waive-occurrence.ts';

export const ledger: DeskModule = {
  name: 'ledger',
  migrations: new URL('migrations/', import.meta.url),
  pollers: [occurrenceMover, ledgerReplanner],
  listeners: {
    'contract.in-force': onContractInForce,
    'contract.amended': onContractAmended,
    'contract.renewed': onContractRenewed,
    'case.resolved': onCaseTurned,
    'case.reopened': onCaseTurned,
    'case.severity-changed': onCaseTurned,
    'case.handling-set': onCaseTurned,
    'case.merged': onCaseTurned,
    'case.undone': onCaseTurned,
  },
  routes(bind, desk) {
    bindActs(bind, desk);
    const month = ledgerMonthOf(desk.calendar);
    bind(listOccurrencesRoute, ({ actor, query }) => listOccurrences(desk, actor, query));
    bind(getOccurrenceRoute, ({ actor, params }) => getOccurrence(desk, actor, { occurrence: params.id }));
    bind(ledgerMonthRoute, ({ actor, query }) => month(desk, actor, query));
    bind(ledgerTermRoute, ({ actor, query }) => ledgerTerm(desk, actor, query));
    bind(ledgerStandingRoute, ({ actor, query }) => ledgerStanding(desk, actor, query));
    bind(exportOccurrencesRoute, ({ actor, query }) => exportOccurrences(desk, actor, query));
    bind(listFeedsRoute, ({ actor, query }) => listFeeds(desk, actor, query));
    bind(createFeedRoute, ({ actor, body }) => createFeed(desk, actor, body));
    bind(revokeFeedRoute, ({ actor, params }) => revokeFeed(desk, actor, { id: params.id }));
    bind(readFeedRoute, ({ query }) => readFeed(desk, { kind: 'system', job: 'ledger-feed' }, query));
  },
};

/** Each act answers with the occurrence as it is afterwards. */
function bindActs(bind: Binder, desk: Platform): void {
  const after = async (actor: Actor, occurrence: string, act: Promise<unknown>) => {
    await act;
    return getOccurrence(desk, actor, { occurrence });
  };
  bind(attachEvidenceRoute, async ({ actor, params: { id }, raw }) =>
    attachEvidence(desk, actor, { occurrence: id, ...(await receiveFile(raw)) }),
  );
  bind(readEvidenceRoute, ({ actor, params: { id, file } }) => readEvidence(desk, actor, { occurrence: id, file }));
  bind(completeOccurrenceRoute, ({ actor, params: { id }, body }) =>
    after(actor, id, completeOccurrence(desk, actor, { occurrence: id, ...body })),
  );
  bind(confirmOccurrenceRoute, ({ actor, params: { id }, body }) =>
    after(actor, id, confirmOccurrence(desk, actor, { occurrence: id, ...body })),
  );
  bind(reopenOccurrenceRoute, ({ actor, params: { id }, body }) =>
    after(actor, id, reopenOccurrence(desk, actor, { occurrence: id, ...body })),
  );
  bind(waiveOccurrenceRoute, ({ actor, params: { id }, body }) =>
    after(actor, id, waiveOccurrence(desk, actor, { occurrence: id, ...body })),
  );
  bind(recordPaymentEventRoute, ({ actor, params: { id }, body }) =>
    after(actor, id, recordPaymentEvent(desk, actor, { occurrence: id, ...body })),
  );
}
