import type { AnalysisColumn } from '@yinuo/api';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat, useText } from '../i18n/index.ts';

type Cell = string | number | boolean | null;

/** A cell of an answer as people read it: codes in words, instants in Beijing time. */
export function useCellText(): (cell: Cell, column: AnalysisColumn) => string {
  const { t } = useTranslation('analysis');
  const text = useText();
  const format = useFormat();
  return useCallback(
    (cell, { sort, codes }) => {
      if (cell === null) return '–';
      const word = codes?.[String(cell)];
      if (word !== undefined) return text(word);
      if (typeof cell === 'boolean') return t(cell ? 'yes' : 'no');
      if (typeof cell === 'number') return format.number(cell);
      return sort === 'instant' ? format.instant(cell, 'minute') : cell;
    },
    [t, text, format],
  );
}
