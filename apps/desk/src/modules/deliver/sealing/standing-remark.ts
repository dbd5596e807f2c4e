import { formatInstant, type Instant, type Text } from '@yinuo/kernel';
import type { PeriodStanding } from '../../settle/index.ts';
import { NO_REMARK, together } from '../domain/remarks/remark.ts';
import { chineseTime } from '../domain/times.ts';

const HASH_SHOWN = 16;

/** `signed-later`: the paper of an inspection that was signed after the seal. */
type Kept = 'kept' | 'not-kept' | 'signed-later';

/** What a document, judged at `asOf`, says of a period that both sides look over or have signed; nothing while it is open. */
export function standingRemark(standing: PeriodStanding | null, as: Kept): Text {
  if (standing === null) return NO_REMARK;
  const { asOf, sealed } = standing;
  // True before the seal and after it: these bytes stay as they are.
  if (sealed === null)
    return {
      zh: `本期以 ${chineseTime(asOf)} 为准由双方核对，数字和判定截至这一时点。`,
      en: `Both sides look this period over as of ${minute(asOf)}; figures and verdicts are of that instant.`,
    };
  const hash = sealed.hash.slice(0, HASH_SHOWN);
  const signed = {
    zh: `本期已由双方于 ${chineseTime(sealed.at)} 封存（${hash}），`,
    en: `Both sides sealed this period at ${minute(sealed.at)} (${hash}).`,
  };
  const noted = {
    zh: `更正说明：封存后另有 ${sealed.notes} 项事实与本期有关，列于该期间的更正说明，不改动以上数字。`,
    en: `Correction note: ${sealed.notes} fact(s) of this period came after the seal. They stand in its correction note and change no figure above.`,
  };
  return together(signed, keptRemark(as, asOf), sealed.notes > 0 ? noted : NO_REMARK);
}

/** What is owed still and was no part of the seal: whoever reads it sees that it came afterwards. */
export const LATE_REMARK: Text = {
  zh: '补交：本文件在本期封存之后才交付，补写的文字不在双方封存的内容之内。',
  en: 'Handed over late: this document came after the seal, and what was written into it since is no part of what both sides sealed.',
};

/** What a revision says of an earlier one that was handed over: who has both knows why they differ. */
export const handedOverRemark = (earlier: { readonly revision: number; readonly at: Instant } | null): Text =>
  earlier === null
    ? NO_REMARK
    : {
        zh: `第 ${earlier.revision} 版已于 ${chineseTime(earlier.at)} 交付，本版按其后所知重新出具。`,
        en: `Revision ${earlier.revision} was handed over at ${minute(earlier.at)}; this one is made anew with what is known since.`,
      };

const keptRemark = (as: Kept, asOf: Instant): Text =>
  ({
    kept: {
      zh: '本文件为封存时留存的数字和判定。',
      en: 'This document holds the figures and verdicts that were kept with the seal.',
    },
    'not-kept': {
      zh: `封存时未留存本文件的数据，以下按封存所依据的时点（${chineseTime(asOf)}）重新汇总，与封存不一致的以封存为准。`,
      en: `Nothing of this document was kept with the seal; it is gathered anew as of what was sealed (${minute(asOf)}). Where it differs the seal holds.`,
    },
    'signed-later': {
      zh: '封存时本项巡检尚未签字，本文件不在封存内容之内。',
      en: 'This inspection was not signed when the period was sealed; this document is no part of the seal.',
    },
  })[as];

const minute = (at: Instant): string => formatInstant(at).slice(0, 16).replace('T', ' ');
