import type { AddRemark, PeriodFigures } from '@yinuo/api';
import type { InputOf } from '../../../api/index.ts';

type About = NonNullable<InputOf<typeof AddRemark>['about']>;
type Text = PeriodFigures['clocks'][number]['title'];

interface Abouts {
  readonly group: 'clocks' | 'duties' | 'penalties' | 'receipts' | 'documents';
  readonly options: readonly { readonly value: string; readonly label: string; readonly about: About }[];
}

/** The lines of a period that a remark can be about, in groups. */
export function aboutsOf(figures: PeriodFigures, text: (words: Text) => string): readonly Abouts[] {
  const { clocks, duties, penalties, receipts, documents } = figures;
  const groups: readonly Abouts[] = [
    { group: 'clocks', options: clocks.map((one) => option('clock', one.obligation, text(one.title), one.clause)) },
    { group: 'duties', options: duties.map((one) => option('duty', one.obligation, text(one.title), one.clause)) },
    { group: 'penalties', options: penalties.map((one) => option('penalty', one.id, text(one.title), one.clause)) },
    { group: 'receipts', options: receipts.map((one) => option('payment', one.id, text(one.title), one.on)) },
    { group: 'documents', options: documents.map((one) => option('document', one.id, one.title, one.number)) },
  ];
  return groups.filter(({ options }) => options.length > 0);
}

function option(sort: About['sort'], ref: string, title: string, mark: string | null): Abouts['options'][number] {
  const label = (mark === null ? title : `${mark} ${title}`).slice(0, 200);
  return { value: `${sort} ${ref}`, label, about: { sort, ref, title: label } };
}
