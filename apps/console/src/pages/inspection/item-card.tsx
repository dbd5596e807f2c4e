import { Link } from '@tanstack/react-router';
import type { InspectionItemView, InspectionView } from '@yinuo/api';
import { Image } from 'antd';
import { useTranslation } from 'react-i18next';
import { useCan } from '../../app/session.ts';
import { useFormat, useText } from '../../i18n/index.ts';
import { Moment, Quote } from '../../kit/index.ts';
import { evidenceAddress, ItemTag, itemFileAddress } from '../../watch/index.ts';
import { AnswerForm } from './answer-form.tsx';
import styles from './inspection.module.css';
import { Retest } from './retest.tsx';
import { Signature } from './signature.tsx';

interface ItemCardProps {
  readonly inspection: InspectionView;
  readonly item: InspectionItemView;
  readonly number: number;
}

/** One item: the source's words, what was measured beside its limit, what a person found. */
export function ItemCard({ inspection, item, number }: ItemCardProps) {
  const { t } = useTranslation('inspections');
  const text = useText();
  return (
    <li className={styles.item} data-state={item.state}>
      <header className={styles.head}>
        <h2>
          {number}. {text(item.title)}
        </h2>
        <ItemTag state={item.state} />
      </header>
      {item.quote !== null && <Quote clause={inspection.clause} words={item.quote} />}
      {item.automatic && <Measured inspection={inspection} item={item} />}
      <Retest inspection={inspection.id} item={item} mayFill={inspection.may.includes('fill')} />
      {item.case !== null && (
        <Link to="/cases/$id" params={{ id: item.case }}>
          {t('case')}
        </Link>
      )}
      {inspection.may.includes('fill') ? (
        <AnswerForm key={item.id} inspection={inspection.id} item={item} />
      ) : (
        <Answered item={item} />
      )}
      {item.files.length > 0 && (
        <div className={styles.photos}>
          {item.files.map((file) =>
            file.type.startsWith('image/') ? (
              <Image key={file.id} width={120} alt={file.name} src={itemFileAddress(inspection.id, file.id)} />
            ) : (
              <a key={file.id} href={itemFileAddress(inspection.id, file.id)}>
                {file.name}
              </a>
            ),
          )}
        </div>
      )}
      {item.filledBy !== null && item.filledAt !== null && (
        <p className={styles.quiet}>
          {t('filled', { name: item.filledBy })} <Moment at={item.filledAt} />
        </p>
      )}
    </li>
  );
}

/** Which of several values of the same this one is. */
function Turn({ one, item }: { one: InspectionItemView['measured'][number]; item: InspectionItemView }) {
  const { t } = useTranslation('inspections');
  const same = item.measured.filter(({ probe, name }) => probe === one.probe && name === one.name);
  return same.length > 1 && ` · ${t(one.superseded ? 'retest.earlier' : 'retest.again')}`;
}

/** Nothing measured it, or not what was to: what would, why it did not, and the way to another for who may. */
function Unmeasured({ inspection, item }: Omit<ItemCardProps, 'number'>) {
  const { t } = useTranslation('inspections');
  const text = useText();
  const format = useFormat();
  const can = useCan();
  const isAwaited = inspection.collectedAt === null;
  const isEmpty = item.measured.length === 0;
  const isMissed = item.silent.length > 0 || (isEmpty && !isAwaited);
  return (
    <>
      {item.silent.map(({ probe, name, why, since }) => (
        <p key={probe} className={styles.quiet}>
          {t(`silent.${why}`, { name, since: since === null ? '' : format.instant(since) })}
        </p>
      ))}
      {isEmpty && isAwaited && <p className={styles.quiet}>{t('notYetMeasured')}</p>}
      {isMissed && (
        <p className={styles.quiet}>
          {isEmpty && !isAwaited && item.silent.length === 0 && t('notMeasured')}
          {item.hint !== null && t('fitting', { hint: text(item.hint) })}{' '}
          {inspection.state !== 'signed' && can('watch.manage') && (
            <Link
              to="/watch"
              search={{ contract: inspection.contract, tab: 'probes', serves: `${inspection.checklist}/${item.id}` }}
            >
              {t('addProbe')}
            </Link>
          )}
        </p>
      )}
    </>
  );
}

function Measured({ inspection, item }: Omit<ItemCardProps, 'number'>) {
  const { t } = useTranslation('inspections');
  const format = useFormat();
  if (item.measured.length === 0) return <Unmeasured inspection={inspection} item={item} />;
  return (
    <>
      <ul className={styles.measured}>
        {item.measured.map((one) => (
          <li key={`${one.probe}${one.name}${one.at}`}>
            <span className={styles.name}>
              {one.name}
              <small>
                <Moment at={one.at} />
                <Turn one={one} item={item} />
                {one.stale && ` · ${t('stale', { hours: item.freshHours })}`}
              </small>
            </span>
            <strong data-state={one.state}>{one.value === null ? '–' : format.measure(one.value, one.unit)}</strong>
            {item.limit !== '' && <span className={styles.limit}>{t('limit', { limit: item.limit })}</span>}
            <ItemTag state={one.state} />
            {one.evidence.length > 0 && (
              <Image.PreviewGroup>
                <span className={styles.photos}>
                  {one.evidence.slice(0, 12).map((sha256, index) => (
                    <Image
                      key={sha256}
                      width={120}
                      alt={one.steps[index] ?? one.name}
                      title={one.steps[index] ?? one.name}
                      src={evidenceAddress(one.probe, sha256)}
                    />
                  ))}
                </span>
              </Image.PreviewGroup>
            )}
          </li>
        ))}
      </ul>
      <Unmeasured inspection={inspection} item={item} />
    </>
  );
}

function Answered({ item }: { item: InspectionItemView }) {
  const { t } = useTranslation('inspections');
  const { answer, note } = item;
  const words = [
    answer?.yes === undefined ? '' : t(answer.yes ? 'answers.yes' : 'answers.no'),
    answer?.number === undefined ? '' : String(answer.number),
    answer?.text ?? '',
    note ?? '',
  ].filter(Boolean);
  return (
    <>
      {words.length > 0 && <p className={styles.words}>{words.join('\n')}</p>}
      {answer?.signature !== undefined && <Signature png={answer.signature} />}
    </>
  );
}
