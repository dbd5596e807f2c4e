import type { ProbeOutcome } from '@yinuo/probes/shapes';
import type { ChecklistItem } from './checklist.ts';
import type { Measured } from './verdict.ts';

/** What one probe found, with what it serves. */
export interface Found {
  readonly probe: string;
  readonly name: string;
  readonly serves: readonly string[];
  readonly outcome: ProbeOutcome;
}

/**
 * What was measured for an item. A probe serves `list/item` with its readings that the item names, or with its own value
 * where it has none; `list/item#word` with those steps of its journey whose names have the word: one way through a web
 * then checks each of its functions by itself.
 */
export function measuredOf(found: readonly Found[], list: string, item: ChecklistItem): Measured[] {
  const place = `${list}/${item.id}`;
  return found.flatMap((one) =>
    one.serves.flatMap((served) => {
      if (served === place) return wholeRun(one, item.automatic?.readings);
      return served.startsWith(`${place}#`) ? [stepsWith(one, served.slice(place.length + 1))] : [];
    }),
  );
}

function wholeRun({ probe, name, outcome }: Found, prefix: string | undefined): Measured[] {
  const shots = outcome.evidence ?? [];
  const common = {
    probe,
    at: outcome.startedAt,
    evidence: shots.map((file) => file.sha256),
    steps: shots.map((file) => stepOf(file.name)),
  };
  const readings = (outcome.readings ?? []).filter((one) => prefix === undefined || one.name.startsWith(prefix));
  if (readings.length === 0)
    return [{ ...common, name, value: outcome.value, unit: outcome.unit ?? '', state: outcome.state }];
  return readings.map(({ name: reading, value, unit, state }) => ({
    ...common,
    name: `${name} ${reading}`,
    value,
    unit,
    state,
  }));
}

/** Steps that were not reached say nothing: the journey ended before them. */
function stepsWith({ probe, name, outcome }: Found, word: string): Measured {
  const steps = (outcome.steps ?? []).filter((step) => step.name.includes(word));
  const shots = new Map((outcome.evidence ?? []).map((file) => [file.name, file.sha256]));
  const shown = steps.flatMap((step) => {
    const sha256 = shots.get(step.evidence ?? '');
    return sha256 === undefined ? [] : [{ sha256, name: step.name }];
  });
  const failed = steps.find((step) => step.state !== 'ok');
  return {
    probe,
    name: `${name} ${word}`,
    at: outcome.startedAt,
    evidence: shown.map((one) => one.sha256),
    steps: shown.map((one) => one.name),
    value: steps.length === 0 || failed ? null : steps.reduce((sum, step) => sum + step.durationMs, 0),
    unit: steps.length === 0 ? '' : 'ms',
    state: steps.length === 0 ? 'unknown' : (failed?.state ?? 'ok'),
  };
}

/** `03 登录.png` is the screenshot of the step «登录». */
const stepOf = (name: string): string => name.replace(/^\d+ /, '').replace(/\.png$/, '');
