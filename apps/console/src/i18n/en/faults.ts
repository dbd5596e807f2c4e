import type { faults as source } from '../zh/faults.ts';

export const faults: typeof source = {
  'input.invalid': 'Some entries are not acceptable. Mend the marked fields and submit again; nothing was lost.',
  'input.too-large': 'This is too large to take. Make the file smaller or submit in several parts.',
  'input.unreadable': 'The request could not be read. Reload the page and try again.',
  'auth.required': 'Your session has ended. Sign in again and you will return to this page.',
  'auth.forbidden': 'Your roles do not allow this. If you need it, ask the security administrator.',
  'auth.credentials-wrong':
    'User name or password is wrong. Check capitals; a system administrator can reset a forgotten password.',
  'auth.origin-refused': 'The request came from another address and was refused. Open this system by its own address.',
  'auth.password-change-required': 'Change your password first, then go on.',
  'auth.locked':
    'Too many wrong attempts: the account is locked for a while. Try later, or ask the security administrator.',
  'auth.second-factor-required': 'A one-time code is needed. Open your authenticator and enter the six digits.',
  'auth.password-weak': 'The password is too weak. Make it longer and mix letters, digits and signs.',
  'auth.roles-exclusive': 'System, security and audit administrators must be different people. Choose someone else.',
  'not-found': 'Not found. It may have been removed, or it is outside the contracts you can see.',
  'state.conflict': 'The present state does not allow this. Refresh to see where things stand.',
  'state.stale': 'Somebody has just changed this. Refresh to see the latest, then make your change.',
  duplicate: 'The same record already exists. Check it; there is no need to submit twice.',
  'idempotency.mismatch': 'The same submission arrived with different content. Reload the page and submit again.',
  'rate.limited': 'Too many requests. Wait a moment and try again.',
  'contract.unusable': 'The contract file cannot be used. Mend the named line and field.',
  'contract.amendment-stale':
    'This amendment can no longer hold: its day is over, or the contract has a newer version. Decline it and let it be proposed anew.',
  'contract.amendment-open': 'An amendment waits for its answer. Answer it or take it back before proposing another.',
  'contract.not-in-term': 'The contract is not in its term. Check the date or the contract.',
  'case.closed': 'The case is closed. If the problem persists, reopen it first.',
  'case.hospital-decides':
    'A broken promise would no longer count, so this is for the hospital to do. Ask its IT department.',
  'case.not-open': 'The case is not open, so this cannot be done. Refresh to see its state.',
  'case.merge-self': 'A case cannot be merged with itself. Choose another one.',
  'outage.open':
    'The outage of “{{title}}” goes on, and this would end its count. Wait until it has recovered, or ask the hospital’s IT department to do it.',
  'policy.has-open-cases': 'Open cases still rely on this. Close or move them first.',
  'template.unusable': 'The template cannot be used. Mend the named tag in Word and upload it again.',
  'query.refused': 'This query cannot run. Mend it at the place that is named.',
  'query.too-large':
    'The answer is too large and was stopped. Take fewer columns, or do not join many rows into one cell.',
  'query.too-long':
    'The query took longer than {{seconds}} seconds and was stopped. Ask for fewer days or add a condition.',
  'money.file-refused':
    'This file cannot be used, and no line of it was taken. Check the line and the reason given, then upload it again.',
  'money.source-failed': 'Nothing could be fetched from the source. Check its address and credentials, or try later.',
  'money.unequal': 'The chosen rows do not add up to the same amount on both sides. Choose the missing rows too.',
  'money.day-sealed': 'This day is sealed and its figures stay. Files that come later give carried items.',
  'penalty.same-person': 'Whoever told of a breach does not let it go. Pass it to somebody else of finance.',
  'penalty.stands':
    'A breach of this clause stands already for these days (from {{from}}): it costs once. If this is another event, say below why.',
  'money.files-changed': 'The files of {{day}} are others than when it was reconciled. Reconcile it again, then seal.',
  'money.same-person': 'A write-off needs a second person. Pass it to a colleague.',
  'recovery.over-collected': 'That would exceed what is owed or what the voucher holds. Check the amount.',
  'penalty.running': 'It is still late, so the amount is not final. Decide once it is done.',
  'payment.too-much': 'This is more than what is left to pay.',
  'payment.event-known':
    'Its day is known, {{day}}, and stands. If it is wrong, raise a dispute in the review of the period.',
  'payment.in-settlement':
    'Invoices, acceptance, money sent and money arrived are told under Settlement, Payments, not in the ledger.',
  'acceptance.rested-on':
    'A payment rests on this acceptance: money was sent, or its due day has passed. If the money did not arrive, the side to be paid says so first; what is disputed about the acceptance belongs into the penalty or the review of the period.',
  'period.not-over': 'This period is not over yet. It can be reviewed once it is.',
  'period.disputed': 'There are disputes that nobody has answered. Answer them before signing.',
  'period.changed': 'The content is no longer what you saw. Refresh, then sign.',
  'period.documents-making':
    'Documents of this period are being made ({{titles}}). Sign when they are there, or cancel under Documents what is not needed.',
  'period.documents-missing':
    'Documents of this period could not be made, or tell otherwise than what is reviewed ({{titles}}). Make them again under Documents, or review the period anew, then sign.',
  'period.sealed':
    'Both sides have signed {{period}}: nothing can be dated back into it. What came later stands beside it as a correction note.',
  'period.seal-broken':
    'What lies sealed for {{period}} is not what was signed: it was altered in the database and is not shown. Ask operations to verify the fact chain and restore a backup.',
  'file.type-refused': 'This kind of file is not accepted. Upload an image, PDF, Word, Excel or text file.',
  'hook.signature-invalid': 'The signature is wrong. Check the secret.',
  'hook.address-refused': 'Nothing can be sent to this address. Use a public address that starts with https.',
  internal: 'Something broke on our side and was recorded. Try later; if it persists, pass on the request id.',
  unknown: 'That did not work. Try later; if it persists, pass on the request id.',
  offline: 'The server cannot be reached. Check the network and try again; nothing was lost.',
};
