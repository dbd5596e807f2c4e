import { shippedTemplate } from '@yinuo/documents';
import { TEST_URL } from '../../../apps/desk/src/testing/index.ts';
import { idOf, type Samples } from '../sample.ts';

/** Documents that nobody has made yet, and one own template of First Hospital. */
export const deliverSamples: Samples = async ({ desk, contract, caseId }) => {
  const it = desk.person('hospital-it');
  const body = { kind: 'fault-monthly-report', contract, period: '2026-02' };
  const id = await idOf(desk.call(it, '/api/documents', { body }));
  const template = await idOf(desk.call(it, '/api/templates/fault-analysis', await docx()));
  const paper = { contract, sort: 'licence', name: '营业执照' };
  const lead = desk.person('supplier-lead', 'supplier');
  const qualification = await idOf(desk.call(lead, '/api/qualifications', { body: paper }));
  return {
    askDocument: { body },
    listDocuments: { query: { contract } },
    readAnalysisDraft: { query: { case: caseId } },
    readDocument: { params: { id } },
    readDocumentFile: { params: { id } },
    cancelDocument: { params: { id } },
    giveUpDocument: { params: { id }, body: { reason: '本期无需' } },
    listDocumentKinds: { query: { contract } },
    reviseDocument: { params: { id }, body: { written: { texts: {}, rows: {} } } },
    reviewDocument: { params: { id } },
    returnDocument: { params: { id }, body: { reason: '再核对' } },
    deliverDocument: { params: { id }, body: { to: '信息科', way: 'paper' } },
    receiptDocument: { params: { id } },
    archiveDocument: { params: { id }, body: { place: '档案室' } },
    listQualifications: { query: { contract } },
    addQualification: { body: { contract, sort: 'licence', name: '营业执照' } },
    attachQualification: {
      params: { id: qualification },
      file: { name: 'scan.pdf', type: 'application/pdf', text: '%PDF-1.7' },
    },
    qualificationFile: { params: { id: qualification } },
    retireQualification: { params: { id: qualification } },
    listTemplates: {},
    uploadTemplate: {
      params: { kind: 'fault-analysis' },
      file: { name: 'own.docx', type: 'text/plain', text: 'none' },
    },
    activateTemplate: { params: { id: template } },
    revertTemplate: { params: { kind: 'fault-analysis' } },
    readShippedTemplate: { params: { kind: 'fault-analysis' } },
    readTemplateFile: { params: { id: template } },
  };
};

async function docx() {
  const head = '--own\r\ncontent-disposition: form-data; name="file"; filename="own.docx"\r\n\r\n';
  const template = await shippedTemplate('fault-analysis-report');
  const body = Buffer.concat([Buffer.from(head), template, Buffer.from('\r\n--own--\r\n')]);
  return { body, headers: { origin: TEST_URL, 'content-type': 'multipart/form-data; boundary=own' } };
}
