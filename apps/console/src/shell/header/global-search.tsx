import { SearchOutlined } from '@ant-design/icons';
import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useHotkeys } from '../hotkeys.ts';
import styles from './global-search.module.css';
import { useSearchOptions } from './search-options.ts';

/** One box for everything: `/` brings the cursor here, Enter searches the cases, arrows choose another list. */
export function GlobalSearch() {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  const options = useSearchOptions(text);
  const shown = open && options.length > 0;
  const chosen = Math.min(at, options.length - 1);
  useHotkeys({ '/': () => input.current?.focus() });

  const choose = (index: number): void => {
    options[index]?.go();
    setOpen(false);
    setText('');
    input.current?.blur();
  };

  const press = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown') setAt(Math.min(chosen + 1, options.length - 1));
    else if (event.key === 'ArrowUp') setAt(Math.max(chosen - 1, 0));
    else if (event.key === 'Enter' && shown) choose(chosen);
    else if (event.key === 'Escape') input.current?.blur();
    else return;
    event.preventDefault();
  };

  return (
    <search className={styles.search}>
      <SearchOutlined className={styles.icon ?? ''} />
      <input
        ref={input}
        type="text"
        role="combobox"
        className={styles.input}
        aria-label={t('search.label')}
        aria-expanded={shown}
        aria-controls={id}
        aria-autocomplete="list"
        aria-activedescendant={shown ? `${id}-${chosen}` : undefined}
        autoComplete="off"
        placeholder={t('search.placeholder')}
        value={text}
        maxLength={80}
        onChange={(event) => {
          setText(event.target.value);
          setAt(0);
          setOpen(true);
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={press}
      />
      <span className={styles.key} aria-hidden="true">
        /
      </span>
      <div id={id} role="listbox" aria-label={t('search.label')} className={styles.list} hidden={!shown}>
        {options.map((option, index) => (
          // The input keeps the focus and the keys (combobox pattern), so an option listens to the pointer only.
          <div
            key={option.key}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === chosen}
            className={styles.option}
            onPointerDown={(event) => {
              event.preventDefault();
              choose(index);
            }}
            onPointerEnter={() => setAt(index)}
          >
            {option.label}
          </div>
        ))}
      </div>
    </search>
  );
}
