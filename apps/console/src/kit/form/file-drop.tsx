import { CloseOutlined, InboxOutlined, PaperClipOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { type DragEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatBytes } from '../../i18n/index.ts';
import styles from './file-drop.module.css';
import { useToast } from './use-toast.ts';

interface FileDropProps {
  readonly files: readonly File[];
  readonly onChange: (files: readonly File[]) => void;
  /** As in `<input accept>`: `.pdf,image/*`. */
  readonly accept?: string;
  readonly maxBytes?: number;
  readonly multiple?: boolean;
}

/** Does a file fit an `accept` list? */
export function accepts(accept: string | undefined, file: Pick<File, 'name' | 'type'>): boolean {
  if (accept === undefined) return true;
  return accept.split(',').some((each) => {
    const want = each.trim().toLowerCase();
    if (want.startsWith('.')) return file.name.toLowerCase().endsWith(want);
    return want.endsWith('/*') ? file.type.startsWith(want.slice(0, -1)) : file.type === want;
  });
}

/** Files chosen, dropped or pasted; the form sends them with itself. */
export function FileDrop({ files, onChange, accept, maxBytes = 20_971_520, multiple = true }: FileDropProps) {
  const { t } = useTranslation('kit');
  const toast = useToast();
  const [over, setOver] = useState(false);
  const id = useId();

  const add = (list: FileList | null): void => {
    const size = formatBytes(maxBytes);
    const good = [...(list ?? [])].filter((file) => {
      if (!accepts(accept, file)) toast.note(t('form.wrongType', { name: file.name }));
      else if (file.size > maxBytes) toast.note(t('form.tooLarge', { name: file.name, size }));
      else return true;
      return false;
    });
    if (good.length > 0) onChange(multiple ? [...files, ...good] : good.slice(0, 1));
  };

  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    add(event.dataTransfer.files);
  };

  return (
    <div className={styles.box}>
      <label
        htmlFor={id}
        className={styles.drop}
        data-over={over}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <InboxOutlined aria-hidden="true" />
        <span>
          {t('form.drop')}
          <small>{t('form.dropHint', { size: formatBytes(maxBytes) })}</small>
        </span>
        <input
          id={id}
          type="file"
          className={styles.input}
          {...(accept === undefined ? {} : { accept })}
          multiple={multiple}
          onChange={(event) => {
            add(event.target.files);
            event.target.value = '';
          }}
        />
      </label>
      {files.length > 0 && (
        <ul className={styles.files}>
          {files.map((file, index) => (
            <li key={`${file.name} ${file.size} ${file.lastModified}`}>
              <PaperClipOutlined aria-hidden="true" />
              <span>{file.name}</span>
              <small>{formatBytes(file.size)}</small>
              <Button
                type="text"
                size="small"
                icon={<CloseOutlined />}
                aria-label={t('form.removeFile', { name: file.name })}
                onClick={() => onChange(files.filter((_, at) => at !== index))}
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
