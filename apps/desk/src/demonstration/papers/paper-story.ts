import type { DocumentView, OccurrenceSummary } from '@yinuo/api';
import { addDays, beijingDate, type DateText, type Instant, parseInstant } from '@yinuo/kernel';
import {
  archiveDocument,
  deliverDocument,
  receiptDocument,
  returnDocument,
  reviewDocument,
} from '../../modules/deliver/index.ts';
import { isPlan } from '../../modules/ledger/index.ts';
import { personOf } from '../cast/found-cast.ts';
import { type Chance, chanceOf } from '../imagine/chance.ts';
import type { Story } from '../walk/timeline.ts';
import { firstWorkingDayAfter, hourOf, hoursLater, type Year } from '../walk/year.ts';
import { fateOf } from './fate.ts';
import { latestOf } from './latest-of.ts';
import { blanksOf, makeAnew, writePaper } from './write-paper.ts';

const PATIENT_DAYS = 4;
const RETURNED = '请按最新登记的记录重新生成，核对数字后再提交';

/** The way of a paper that is owed: written, read over by another, handed over, signed for, filed. */
export async function* paperStory(
  year: Year,
  draft: DocumentView,
  duty: OccurrenceSummary,
  handedOver: () => void,
): Story {
  const { platform, cast } = year;
  const slug = slugOf(year, draft.contract);
  const [it, lead] = [personOf(cast, `${slug}.it`), personOf(cast, 'lead')];
  const isHospitals = duty.owedBy === 'hospital';
  const [writer, receiver] = isHospitals ? [it, lead] : [personOf(cast, 'operations'), it];
  const luck = chanceOf(`${slug} ${duty.obligation} ${duty.period}`);
  const fate = fateOf(luck);
  if (fate === 'forgotten') return;
  const day = beginsOn(year, draft, duty);
  yield hourOf(day, 14 - luck.next() * 2);
  const written = async () => writePaper(year, await latestOf(platform, writer, draft), writer);
  if ((await written()).delivered !== null) return handedOver();
  yield hourOf(day, 15);
  let paper = await written();
  if (fate === 'returned' && !isHospitals) {
    await returnDocument(platform, lead, { id: paper.id, reason: RETURNED });
    yield hourOf(day, 16);
    paper = await makeAnew(year, await written(), writer);
  }
  // A hospital's IT department has one voice here: nobody else there could review.
  if (!isHospitals) await reviewDocument(platform, lead, { id: paper.id });
  yield handedOverAt(day, duty, fate === 'late', luck);
  let latest = await written();
  // A case was reopened: what settles it cannot be told before it is settled.
  for (let days = 0; days < PATIENT_DAYS && (await blanksOf(platform, latest, writer)) > 0; days++) {
    yield hoursLater(platform.clock.now(), 24);
    latest = await written();
  }
  const { id } = latest;
  if ((await blanksOf(platform, latest, writer)) > 0) return;
  // What happened since the review made it anew (a case reopened, a month looked over): it is read over once more.
  if (id !== paper.id && !isHospitals) await reviewDocument(platform, lead, { id });
  const way = luck.happens(0.3) ? 'paper' : 'desk';
  await deliverDocument(platform, writer, { id, to: isHospitals ? '服务商项目部' : '信息科', way });
  handedOver();
  if (luck.happens(0.06)) return; // nobody has signed for it yet
  yield hoursLater(platform.clock.now(), 18 + luck.next() * 30);
  // Of a case that was reopened there is another one meanwhile, which goes its own way.
  if ((await latestOf(platform, receiver, draft)).id !== id) return;
  await receiptDocument(platform, receiver, { id });
  if (!luck.happens(0.6)) return;
  const place = `信息科档案柜 ${draft.period?.to.slice(0, 4) ?? '事件'} 盒`;
  await archiveDocument(platform, it, { id, place });
}

/** A plan and the analysis of a case are written at once; the others when what they tell of is over, or on an earlier due day. */
function beginsOn({ platform }: Year, { period, kind }: DocumentView, { due, to }: OccurrenceSummary): DateText {
  const today = beijingDate(platform.clock.now());
  if (period === null || isPlan(kind)) return today;
  const isWeek = period.name.includes('W');
  const over = isWeek
    ? addDays(period.to as DateText, 1)
    : firstWorkingDayAfter(platform.calendar, period.to as DateText);
  const first = due !== null && due <= to ? (due as DateText) : over;
  return first < today ? today : first;
}

function handedOverAt(day: DateText, { dueAt }: OccurrenceSummary, isLate: boolean, luck: Chance): Instant {
  const due = dueAt === null ? null : parseInstant(dueAt);
  if (isLate && due?.ok) return hoursLater(due.value, 9 + luck.next() * 40);
  return hourOf(day, 17 + luck.next());
}

function slugOf({ contracts }: Year, contract: string): string {
  for (const [slug, id] of contracts) if (id === contract) return slug;
  throw new Error(`nobody plays on the contract ${contract}`);
}
