import type { PeriodStanding } from '../../settle/index.ts';
import { chineseTime } from '../domain/times.ts';

const HASH_SHOWN = 16;

/** `signed-later`: the paper of an inspection that was signed after the seal. */
type Kept = 'kept' | 'not-kept' | 'signed-later';

/** What a document, judged at `asOf`, says of a period that both sides look over or have signed; '' while it is open. */
export function standingRemark(standing: PeriodStanding | null, as: Kept): string {
  if (standing === null) return '';
  const { asOf, sealed } = standing;
  if (sealed === null) return `本期正由双方核对，数字和判定截至 ${chineseTime(asOf)}。`;
  const signed = `本期已由双方于 ${chineseTime(sealed.at)} 封存（${sealed.hash.slice(0, HASH_SHOWN)}），`;
  const kept = {
    kept: '本文件为封存时留存的数字和判定。',
    'not-kept': `封存时未留存本文件的数据，以下按封存所依据的时点（${chineseTime(asOf)}）重新汇总，与封存不一致的以封存为准。`,
    'signed-later': '封存时本项巡检尚未签字，本文件不在封存内容之内。',
  }[as];
  const noted =
    sealed.notes > 0
      ? `更正说明：封存后另有 ${sealed.notes} 项事实与本期有关，列于该期间的更正说明，不改动以上数字。`
      : '';
  return signed + kept + noted;
}
