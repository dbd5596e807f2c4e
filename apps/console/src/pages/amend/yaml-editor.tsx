import { FolderOpenOutlined } from '@ant-design/icons';
import type { ContractCheckView } from '@yinuo/api';
import { Button } from 'antd';
import { type ReactNode, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Panel, useToast } from '../../kit/index.ts';
import styles from './amend.module.css';
import { spanOfLine } from './line-span.ts';

export type ContractFault = ContractCheckView['faults'][number];

const CHARACTERS_MAX = 400_000;
const LINE_PX = 20; // the style sheet's line-height: the gutter and the text scroll together

interface YamlEditorProps {
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly faults: readonly ContractFault[];
  readonly actions?: ReactNode;
  /** Gives the function that shows a line to whoever lists the faults. */
  readonly reveal: { current: (line: number) => void };
}

/** A plain editor with line numbers; lines with a fault are marked, and can be gone to. */
export function YamlEditor({ value, onChange, faults, actions, reveal }: YamlEditorProps) {
  const { t } = useTranslation('contracts');
  const toast = useToast();
  const area = useRef<HTMLTextAreaElement>(null);
  const gutter = useRef<HTMLDivElement>(null);
  const file = useRef<HTMLInputElement>(null);
  const lines = value.split('\n').length;
  const marked = new Set(faults.map((fault) => fault.line));
  reveal.current = (line) => {
    const box = area.current;
    if (box === null) return;
    const [from, to] = spanOfLine(value, line);
    box.focus({ preventScroll: true });
    box.setSelectionRange(from, to);
    box.scrollTop = Math.max(0, (line - 6) * LINE_PX);
    box.scrollIntoView({ block: 'nearest' });
  };
  const open = async (chosen: File | undefined) => {
    if (chosen === undefined) return;
    if (chosen.size > CHARACTERS_MAX) return toast.note(t('amend.tooLong'));
    onChange(await chosen.text());
  };
  return (
    <Panel
      title={t('amend.editor')}
      actions={
        <>
          {actions}
          <Button icon={<FolderOpenOutlined />} onClick={() => file.current?.click()}>
            {t('amend.open')}
          </Button>
          <input
            ref={file}
            hidden
            type="file"
            accept=".yaml,.yml,text/yaml"
            aria-label={t('amend.open')}
            onChange={(event) => {
              void open(event.target.files?.[0]);
              event.target.value = '';
            }}
          />
        </>
      }
      bare
    >
      <div className={styles.editor}>
        <div ref={gutter} className={styles.gutter} aria-hidden="true">
          {Array.from({ length: lines }, (_, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a line number is its own identity
            <span key={at} data-fault={marked.has(at + 1)}>
              {at + 1}
            </span>
          ))}
        </div>
        <textarea
          ref={area}
          className={styles.text}
          aria-label={t('amend.editor')}
          spellCheck={false}
          wrap="off"
          value={value}
          maxLength={CHARACTERS_MAX}
          onChange={(event) => onChange(event.target.value)}
          onScroll={(event) => {
            if (gutter.current) gutter.current.scrollTop = event.currentTarget.scrollTop;
          }}
        />
      </div>
    </Panel>
  );
}
