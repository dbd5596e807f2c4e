import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ClauseView } from '@yinuo/api';
import { Button, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, bodyOf } from '../../../api/index.ts';
import { useLanguage, useText } from '../../../i18n/index.ts';
import { QueryState, Quote } from '../../../kit/index.ts';
import styles from './clocks.module.css';

interface ClauseQuoteProps {
  readonly contract: string;
  readonly version: number;
  readonly clause: string;
}

/** The clause, word for word, at one press. */
export function ClauseQuote({ contract, version, clause }: ClauseQuoteProps) {
  const { t } = useTranslation('casePage');
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button type="link" size="small" onClick={() => setOpen(true)}>
        {t('quote')}
      </Button>
      <Modal
        open={open}
        onCancel={() => setOpen(false)}
        footer={null}
        width={680}
        title={t('quoteTitle', { clause })}
        destroyOnHidden
      >
        <Words contract={contract} version={version} clause={clause} />
      </Modal>
    </>
  );
}

function Words({ contract, version, clause }: ClauseQuoteProps) {
  const { t } = useTranslation('casePage');
  const clauses = useQuery({
    queryKey: ['case-clauses', contract, version],
    queryFn: () =>
      bodyOf(
        api.GET('/api/contracts/{id}/versions/{version}/clauses', { params: { path: { id: contract, version } } }),
      ),
    staleTime: 30 * 60_000,
  });
  return (
    <QueryState query={clauses}>
      {(view) => {
        const found = view.clauses.find(({ id }) => id === clause);
        return found === undefined ? <p>{t('quoteMissing')}</p> : <Clause clause={found} contract={contract} />;
      }}
    </QueryState>
  );
}

function Clause({ clause, contract }: { clause: ClauseView; contract: string }) {
  const { t } = useTranslation('casePage');
  const text = useText();
  const english = useLanguage() === 'en';
  const to: string = `/contracts/${contract}`;
  return (
    <div className={styles.clause}>
      {clause.quotes.map((quote) => (
        <div key={quote.text}>
          <Quote clause={clause.id} words={quote.text} place={text(clause.heading)} />
          {english && quote.en !== null && <p className={styles.translation}>{quote.en}</p>}
        </div>
      ))}
      <Link to={to} hash={clause.id}>
        {t('quoteInContract')}
      </Link>
    </div>
  );
}
