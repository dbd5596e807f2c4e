import * as api from '@yinuo/api';
import type { DeskModule } from '../../desk-module.ts';
import { receiveFile } from '../cases/index.ts';
import { askDocument } from './documents/ask-document.ts';
import { cancelDocument } from './documents/cancel-document.ts';
import { giveUpDocument } from './documents/give-up-document.ts';
import { listDocumentKinds } from './documents/list-document-kinds.ts';
import { listDocuments } from './documents/list-documents.ts';
import { readAnalysisDraft } from './documents/read-analysis-draft.ts';
import { readDocument } from './documents/read-document.ts';
import { readDocumentFile } from './documents/read-document-file.ts';
import { onInspectionTold } from './inspections/draft-inspection.ts';
import { inspectionPaper } from './inspections/inspection-paper.ts';
import {
  addQualification,
  attachQualification,
  listQualifications,
  readQualificationFile,
  retireQualification,
} from './qualifications/keep-qualification.ts';
import { qualificationReminder } from './qualifications/remind-of-ending.ts';
import { receiveTemplate } from './receive-template.ts';
import { renderDocument } from './render/render-document.ts';
import { onOccurrenceCalled } from './schedule/draft-analysis.ts';
import { onPeriodNoted } from './schedule/draft-correction.ts';
import { documentDrafter } from './schedule/draft-documents.ts';
import { onPeriodReviewed } from './schedule/redraft-for-review.ts';
import { onPeriodSigned } from './sealing/hold-signature.ts';
import { onPeriodSealed } from './sealing/keep-papers.ts';
import { activateTemplate } from './templates/activate-template.ts';
import { listTemplates } from './templates/list-templates.ts';
import { readShippedTemplate, readTemplateFile } from './templates/read-template-file.ts';
import { revertTemplate } from './templates/revert-template.ts';
import { uploadTemplate } from './templates/upload-template.ts';

import { archiveDocument } from './way/archive-document.ts';
import { deliverDocument } from './way/deliver-document.ts';
import { receiptDocument } from './way/receipt-document.ts';
import { returnDocument } from './way/return-document.ts';
import { reviewDocument } from './way/review-document.ts';
import { reviseDocument } from './way/revise-document.ts';

export const deliver: DeskModule = {
  name: 'deliver',
  migrations: new URL('./migrations/', import.meta.url),
  jobs: [renderDocument],
  pollers: [documentDrafter, qualificationReminder],
  listeners: {
    'inspection.signed': onInspectionTold,
    'inspection.case-opened': onInspectionTold,
    'inspection.case-refused': onInspectionTold,
    'occurrence.called': onOccurrenceCalled,
    'period.noted': onPeriodNoted,
    'period.review-opened': onPeriodReviewed,
    'period.recut': onPeriodReviewed,
    'period.sealed': onPeriodSealed,
    'period.signed': onPeriodSigned,
  },
  routes(bind, desk) {
    bind(api.askDocumentRoute, ({ actor, body: ask }) => askDocument(desk, actor, { ask }));
    bind(api.listDocumentsRoute, ({ actor, query }) => listDocuments(desk, actor, query));
    bind(api.analysisDraftRoute, ({ actor, query }) => readAnalysisDraft(desk, actor, query));
    bind(api.readDocumentRoute, ({ actor, params }) => readDocument(desk, actor, params));
    bind(api.readDocumentFileRoute, ({ actor, params }) => readDocumentFile(desk, actor, params));
    bind(api.cancelDocumentRoute, ({ actor, params }) => cancelDocument(desk, actor, params));
    bind(api.listDocumentKindsRoute, ({ actor, query }) => listDocumentKinds(desk, actor, query));
    bind(api.reviseDocumentRoute, ({ actor, params, body }) => reviseDocument(desk, actor, { ...params, ...body }));
    bind(api.reviewDocumentRoute, ({ actor, params }) => reviewDocument(desk, actor, params));
    bind(api.returnDocumentRoute, ({ actor, params, body }) => returnDocument(desk, actor, { ...params, ...body }));
    bind(api.giveUpDocumentRoute, ({ actor, params, body }) => giveUpDocument(desk, actor, { ...params, ...body }));
    bind(api.deliverDocumentRoute, ({ actor, params, body }) => deliverDocument(desk, actor, { ...params, ...body }));
    bind(api.receiptDocumentRoute, ({ actor, params }) => receiptDocument(desk, actor, params));
    bind(api.archiveDocumentRoute, ({ actor, params, body }) => archiveDocument(desk, actor, { ...params, ...body }));
    bind(api.inspectionPaperRoute, ({ actor, params }) => inspectionPaper(desk, actor, params));
    bind(api.listQualificationsRoute, ({ actor, query }) => listQualifications(desk, actor, query));
    bind(api.addQualificationRoute, ({ actor, body }) => addQualification(desk, actor, body));
    bind(api.attachQualificationRoute, async ({ actor, params, raw }) =>
      attachQualification(desk, actor, { ...params, ...(await receiveFile(raw)) }),
    );
    bind(api.readQualificationFileRoute, ({ actor, params }) => readQualificationFile(desk, actor, params));
    bind(api.retireQualificationRoute, ({ actor, params }) => retireQualification(desk, actor, params));
    bind(api.listTemplatesRoute, ({ actor }) => listTemplates(desk, actor, {}));
    bind(api.uploadTemplateRoute, async ({ actor, params, raw }) =>
      uploadTemplate(desk, actor, { ...params, ...(await receiveTemplate(raw)) }),
    );
    bind(api.activateTemplateRoute, ({ actor, params }) => activateTemplate(desk, actor, params));
    bind(api.revertTemplateRoute, ({ actor, params }) => revertTemplate(desk, actor, params));
    bind(api.readShippedTemplateRoute, ({ actor, params }) => readShippedTemplate(desk, actor, params));
    bind(api.readTemplateFileRoute, ({ actor, params }) => readTemplateFile(desk, actor, params));
  },
};
