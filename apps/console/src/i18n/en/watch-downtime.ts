import type { watchDowntime as source } from '../zh/watch-downtime.ts';

/** Words of outages: what counts of them, whose they are, how one is entered and corrected. */
export const watchDowntime: typeof source = {
  downtime: {
    used: 'Used from {{from}} to {{to}} (minutes)',
    rule: 'The supplier’s part only; systems that are down at once count once; of work that the hospital approved beforehand under a change number, the assets that it touches do not count.',
    soFar: 'So far',
    allowed: 'Allowed',
    forecast: 'Expected for the year',
    range: 'Nine times of ten between {{low}} and {{high}}',
    basis: 'From {{watched}} that were watched; {{percent}}% of the time gone by was not, and is taken to be like it',
    hours: '{{n}} h',
    tooEarly: 'Watched for less than a week',
    systems: 'Downtime by system (minutes)',
    heads: { system: 'System', availability: 'Availability', counted: 'Denominator', down: 'Down', left: 'Left out' },
    unwatched: 'no data {{n}}',
    noSample: 'No sample',
    noSampleHint: 'Counting begins with a probe that counts as downtime.',
    outages: 'Outages',
    noOutage: 'No outage',
    noOutageHint: 'None was recorded in this time.',
    ongoing: 'Still down',
    share: '{{party}} {{n}} min',
    byOwner: ' (by owner at the time, not agreed)',
    stopped: 'no longer watched, not seen to recover',
    excused: '{{n}} min not counted, work {{change}}',
    enteredBy: 'entered by {{name}}',
    doubted:
      'the alerting tool says that it was down from {{from}} to {{to}}; not heard then, so it counts only once the hospital confirms it by a correction',
    doubtedSince:
      'the alerting tool says that it is down since {{from}}; not heard then, so it counts only once the hospital confirms it by a correction',
    saidEnd:
      'The supplier said afterwards that it worked since {{at}}; it counts until that was said, unless the hospital agrees',
    measured: '{{n}} minutes were measured down and count; {{rest}} of {{all}} minutes are still undecided',
    corrected: 'corrected by {{name}}: {{why}}',
    undecided: 'Without {{count}} reported faults of which nobody has said whether anything was down',
    reported: 'To be entered ({{n}})',
    reportedNote:
      'Reported by people, and no outage of it is in the ledger, or one that the hospital has yet to confirm; or the hospital says that nothing was down',
    allReported: 'Show all {{n}}',
    toEnter: 'To be entered',
    toConfirm: 'For the hospital',
    confirm: 'Confirm or correct',
    waits: {
      short:
        '{{name}} entered {{length}} from {{from}}, much shorter than from report to solution: the hospital confirms or corrects it',
      'other-time':
        '{{name}} entered {{length}} from {{from}}, not between report and solution: the hospital confirms or corrects it',
      'other-party':
        '{{name}} entered {{length}} from {{from}}, of what is not the supplier’s: the hospital confirms or corrects it',
    },
    noneDown: 'Nothing was down',
    denied: '{{name}}: nothing was down, {{why}}',
    solved: 'solved {{at}}',
    enterIt: 'Enter',
    deny: 'Nothing was down',
    denyNote: 'It then counts as no downtime; the reason and who said so are kept.',
    wasDenied: 'Kept',
    asReported: 'As reported in {{number}}',
    enter: 'Enter an outage',
    enterNote: 'What people reported and no probe saw counts too',
    entered: 'Entered',
    correct: 'Correct',
    correctNote: 'What takes away from the supplier’s downtime is the hospital’s to correct; each correction is kept.',
    wasCorrected: 'Corrected',
    fields: {
      asset: 'What was down',
      title: 'What was seen',
      from: 'From (Beijing time)',
      to: 'To (Beijing time)',
      toHint: 'Empty: still down; with a case it ends with the case’s solution.',
      case: 'Case',
      party: 'Whose part',
      struck: 'Strike out: it was no outage',
      reason: 'Reason',
    },
  },
};
