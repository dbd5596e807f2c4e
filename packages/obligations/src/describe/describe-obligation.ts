import type { Text } from '@yinuo/kernel';
import { everyObligation } from '../check/every-obligation.ts';
import type {
  Agreed,
  Contract,
  Count,
  Duty,
  Gate,
  Limit,
  Obligation,
  Payment,
  Penalty,
  Retention,
  Standing,
} from '../language/index.ts';
import { both, list, type Part, text } from './both.ts';
import { appliesToWords, clockParts, durationWords, lengthWords, windowWords } from './describe-clock.ts';
import {
  EVENT_WORDS,
  EVERY_WORDS,
  PER_WORDS,
  REACHED_WORDS,
  RULE_WORDS,
  SIDE_WORDS,
  UNIT_WORDS,
  WEEKDAY_WORDS,
} from './words.ts';

/** An obligation in words, part by part: for pages that show it, and for telling two versions apart. */
export function describeObligation(contract: Contract, obligation: Obligation): readonly Part[] {
  const { modules, counts, agreed } = obligation;
  const inScope = (id: string): Text => contract.modules.find((module) => module.id === id)?.title ?? text(id, id);
  return [
    ...ownParts(contract, obligation),
    ...(counts === undefined ? [] : [{ label: text('数量', 'numbers'), value: list(counts.map(countWords)) }]),
    ...(modules === undefined ? [] : [{ label: text('模块', 'modules'), value: list(modules.map(inScope)) }]),
    ...(agreed === undefined ? [] : [{ label: text('约定数值', 'agreed figure for'), value: agreedWords(agreed) }]),
  ];
}

function agreedWords({ word, note }: Agreed): Text {
  return note === undefined ? text(`「${word}」`, `“${word}”`) : text(`「${word}」 ${note.zh}`, `“${word}” ${note.en}`);
}

function ownParts(contract: Contract, obligation: Obligation): readonly Part[] {
  switch (obligation.type) {
    case 'clock':
      return clockParts(contract, obligation);
    case 'duty':
      return dutyParts(contract, obligation);
    case 'limit':
      return [{ label: text('限值', 'limit'), value: limitWords(obligation) }];
    case 'standing':
      return standingParts(contract, obligation);
    case 'gate':
      return gateParts(obligation);
    case 'payment':
      return paymentParts(obligation);
    case 'penalty':
      return penaltyParts(contract, obligation);
    case 'retention':
      return retentionParts(obligation);
  }
}

function countWords({ what, rule, number }: Count): Text {
  const rules = { ...RULE_WORDS, exactly: text('', '') };
  return both((language) => `${what[language]} ${rules[rule][language]} ${number}`.replaceAll('  ', ' '));
}

function dutyParts(contract: Contract, duty: Duty): readonly Part[] {
  const { every, times, dueOn, nonWorkingDay, appliesTo, within, evidence, document, owedBy, way, right } = duty;
  const often = EVERY_WORDS[every];
  const once = every === 'as-needed' || (every === 'holiday' && times === 1);
  const moves = nonWorkingDay === 'before' ? text('提前至工作日', 'earlier') : text('顺延至工作日', 'later');
  return [
    {
      label: text('频次', 'how often'),
      value: once ? often : text(`${often.zh} ${times} 次`, `${times} × ${often.en}`),
    },
    ...(dueOn === undefined ? [] : [{ label: text('到期', 'due'), value: dueOnWords(dueOn, every) }]),
    ...(nonWorkingDay === 'keep' ? [] : [{ label: text('遇非工作日', 'on a non-working day'), value: moves }]),
    ...(appliesTo === undefined
      ? []
      : [{ label: text('适用', 'applies to'), value: appliesToWords(contract, appliesTo) }]),
    ...(within === undefined ? [] : [{ label: text('时限', 'time'), value: durationWords(within) }]),
    ...(way === undefined ? [] : [{ label: text('方式', 'way'), value: REACHED_WORDS[way] }]),
    { label: text('凭据', 'evidence'), value: list(evidence) },
    ...(document === undefined ? [] : [{ label: text('文书', 'document'), value: document.title }]),
    ...(owedBy === 'supplier' ? [] : [{ label: text('义务方', 'owed by'), value: SIDE_WORDS[owedBy] }]),
    ...(right === true ? [{ label: text('性质', 'sort'), value: text('权利，可不行使', 'a right, may be left') }] : []),
  ];
}

function dueOnWords(dueOn: NonNullable<Duty['dueOn']>, every: Duty['every']): Text {
  if ('weekday' in dueOn) return WEEKDAY_WORDS[dueOn.weekday];
  if ('day' in dueOn) return text(`当月 ${dueOn.day} 日`, `day ${dueOn.day} of the month`);
  if ('daysIn' in dueOn) return text(`期内第 ${dueOn.daysIn} 天`, `day ${dueOn.daysIn} of the period`);
  if ('monthsBefore' in dueOn) {
    const { monthsBefore: months } = dueOn;
    return text(`期满前 ${months} 个月`, `${months} ${months === 1 ? 'month' : 'months'} before it ends`);
  }
  if ('daysAfter' in dueOn) {
    const { daysAfter: days, of } = dueOn;
    const [zh, en] = of === 'working' ? ['个工作日', 'working '] : ['天', ''];
    return text(`期满后 ${days} ${zh}`, `${days} ${en}${days === 1 ? 'day' : 'days'} after the period`);
  }
  if ('daysBefore' in dueOn) {
    const { daysBefore: days } = dueOn;
    if (every === 'holiday') return text(`节前 ${days} 天`, `${days} days before the holiday`);
    return text(
      `当期开始前 ${days} 天（首期为开始后第 ${days} 天）`,
      `${days} ${days === 1 ? 'day' : 'days'} before the period begins (the first: on its day ${days})`,
    );
  }
  return text(`当日 ${dueOn.at} 前`, `by ${dueOn.at} of the day`);
}

export function limitWords({ rule, value, unit, per }: Limit): Text {
  return both((language) => {
    const gap = language === 'zh' ? '' : ' ';
    return `${RULE_WORDS[rule][language]}${gap || ' '}${value}${UNIT_WORDS[unit][language]}${PER_WORDS[per][language]}`;
  });
}

function standingParts(contract: Contract, { window, evidence, owedBy }: Standing): readonly Part[] {
  return [
    ...(window === undefined ? [] : [{ label: text('时段', 'hours'), value: windowWords(contract, window) }]),
    ...(evidence === undefined ? [] : [{ label: text('凭据', 'evidence'), value: list(evidence) }]),
    ...(owedBy === 'supplier' ? [] : [{ label: text('义务方', 'owed by'), value: SIDE_WORDS[owedBy] }]),
  ];
}

function gateParts({ approver, requires }: Gate): readonly Part[] {
  return [
    { label: text('批准方', 'approved by'), value: SIDE_WORDS[approver] },
    ...(requires === undefined ? [] : [{ label: text('须含', 'must have'), value: list(requires) }]),
  ];
}

function paymentParts({ payer, pays, after, within, requires }: Payment): readonly Part[] {
  const amount =
    'share' in pays
      ? text(`合同价的 ${pays.share}`, `${pays.share} of the price`)
      : text(`${pays.amount} 元`, `${pays.amount} yuan`);
  const kind = within?.of === 'working' ? text('个工作日', 'working days') : text('天', 'days');
  return [
    { label: text('付款方', 'payer'), value: SIDE_WORDS[payer] },
    { label: text('金额', 'amount'), value: amount },
    { label: text('条件', 'after'), value: list(after.map((event) => EVENT_WORDS[event])) },
    ...(within === undefined
      ? []
      : [{ label: text('期限', 'within'), value: both((language) => `${within.days} ${kind[language]}`) }]),
    ...(requires === undefined ? [] : [{ label: text('须附', 'with'), value: list(requires) }]),
  ];
}

function penaltyParts(contract: Contract, { payer, rate, per, trigger, cap, flags }: Penalty): readonly Part[] {
  const each = per === 'day' ? text('每日', 'a day') : text('每次', 'each time');
  const rights = (flags ?? []).map(({ title, afterDays }) =>
    text(`${afterDays} 天以上：${title.zh}`, `after ${afterDays} days: ${title.en}`),
  );
  return [
    { label: text('赔付方', 'paid by'), value: SIDE_WORDS[payer] },
    { label: text('比例', 'rate'), value: text(`${each.zh}合同价的 ${rate}`, `${rate} of the price ${each.en}`) },
    { label: text('触发', 'trigger'), value: trigger.title },
    ...triggerParts(contract, trigger),
    ...(cap === undefined
      ? []
      : [{ label: text('上限', 'at most'), value: text(`合同价的 ${cap}`, `${cap} of the price`) }]),
    ...(rights.length === 0 ? [] : [{ label: text('权利', 'rights'), value: list(rights) }]),
  ];
}

function triggerParts(contract: Contract, { breached, late, needsBreachOf }: Penalty['trigger']): readonly Part[] {
  const titled = (label: Text, ids: readonly string[] | undefined): readonly Part[] =>
    ids === undefined ? [] : [{ label, value: list(ids.map((id) => titleOf(contract, id))) }];
  return [
    ...titled(text('超时即触发', 'raised by a breach of'), breached),
    ...titled(text('逾期即触发', 'raised when late'), late),
    ...titled(text('以下列时限违约为前提', 'only after a breach of'), needsBreachOf),
  ];
}

function titleOf(contract: Contract, id: string): Text {
  return everyObligation(contract).find(({ obligation }) => obligation.id === id)?.obligation.title ?? text(id, id);
}

function retentionParts({ what, atLeast, readers }: Retention): readonly Part[] {
  return [
    { label: text('内容', 'what'), value: what },
    {
      label: text('至少保存', 'kept at least'),
      value: atLeast === 'term' ? text('服务期', 'the term') : lengthWords(atLeast),
    },
    { label: text('可查阅', 'readable by'), value: list(readers.map((side) => SIDE_WORDS[side])) },
  ];
}
