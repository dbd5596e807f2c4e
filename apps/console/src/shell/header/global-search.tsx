import { SearchOutlined } from '@ant-design/icons';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useHotkeys } from '../hotkeys.ts';
import styles from './global-search.module.css';
import { type SearchOption, useSearchOptions } from './search-options.ts';

/** One box for everything: `/` brings the cursor here, Enter searches the cases, arrows choose what was found or another list. */
export function GlobalSearch() {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState<string>();
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  const { groups, looking } = useSearchOptions(text);
  const options = groups.flatMap((group) => group.options);
  const shown = open && options.length > 0;
  // By its key: what is found meanwhile moves nothing under the reader's finger.
  const chosen = Math.max(
    0,
    options.findIndex(({ key }) => key === at),
  );
  useEffect(() => {
    if (shown && at !== undefined) document.getElementById(`${id}-${at}`)?.scrollIntoView({ block: 'nearest' });
  }, [shown, id, at]);
  useHotkeys({ '/': () => input.current?.focus() });

  const choose = (option: SearchOption | undefined): void => {
    option?.go();
    setOpen(false);
    setText('');
    input.current?.blur();
  };

  const press = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown') setAt(options[Math.min(chosen + 1, options.length - 1)]?.key);
    else if (event.key === 'ArrowUp') setAt(options[Math.max(chosen - 1, 0)]?.key);
    else if (event.key === 'Enter' && shown) choose(options[chosen]);
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
        aria-activedescendant={shown ? `${id}-${options[chosen]?.key}` : undefined}
        autoComplete="off"
        placeholder={t('search.placeholder')}
        value={text}
        maxLength={80}
        onChange={(event) => {
          setText(event.target.value);
          setAt(undefined);
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
        {groups.map((group) => (
          // biome-ignore lint/a11y/useSemanticElements: a listbox holds its options in groups
          <div key={group.key} role="group" aria-label={group.label} className={styles.group}>
            {group.label !== undefined && <small aria-hidden="true">{group.label}</small>}
            {group.options.map((option) => (
              // The input keeps the focus and the keys (combobox pattern), so an option listens to the pointer only.
              <div
                key={option.key}
                id={`${id}-${option.key}`}
                role="option"
                tabIndex={-1}
                aria-selected={option === options[chosen]}
                className={styles.option}
                onPointerDown={(event) => {
                  event.preventDefault();
                  choose(option);
                }}
                onPointerMove={() => setAt(option.key)}
              >
                <span>{option.label}</span>
                {option.sub && <small>{option.sub}</small>}
              </div>
            ))}
          </div>
        ))}
        {looking && (
          <small className={styles.looking} aria-hidden="true">
            {t('search.looking')}
          </small>
        )}
      </div>
    </search>
  );
}
