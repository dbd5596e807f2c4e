import { type Millis, parseDuration } from '@yinuo/kernel';
import type { Contract } from '@yinuo/obligations';

export interface AgreedTimes {
  /** By when yesterday's abnormal orders are looked at, `HH:MM` in Beijing (ZK-11); null: the contract asks for no such look. */
  readonly morningBy: string | null;
  /** The daily obligation that such a look keeps. */
  readonly morningDuty: string | null;
  /** Within which a shortfall's cause and party are settled (ZK-15), and an imbalance answered (ZK-14). */
  readonly verifyWithin: Millis | null;
  readonly answerWithin: Millis | null;
}

/** What the contract gives this module for times: its duties that are done by `money`. */
export function agreedTimes(contract: Contract): AgreedTimes {
  const own = contract.clauses
    .flatMap(({ obligations }) => obligations ?? [])
    .flatMap((one) => (one.type === 'duty' && one.doneBy === 'money' ? [one] : []));
  const daily = own.find(({ every, dueOn }) => every === 'day' && dueOn !== undefined && 'at' in dueOn);
  const within = (id: string): Millis | null => {
    const text = own.find((one) => one.id === id)?.within;
    const parsed = text === undefined ? null : parseDuration(text);
    return parsed?.ok ? parsed.value : null;
  };
  return {
    morningBy: daily?.dueOn !== undefined && 'at' in daily.dueOn ? daily.dueOn.at : null,
    morningDuty: daily?.id ?? null,
    verifyWithin: within('verify-shortfall'),
    answerWithin: within('answer-imbalance'),
  };
}
