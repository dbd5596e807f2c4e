import type { SqlProfile } from '../../shapes/index.ts';
import { unknownCall } from './unknown-call.ts';

type System = SqlProfile['system'];

// Reserved in every dialect, so no honest query has them bare; quoted as a name they are none of these.
const WRITES =
  /\b(insert|update|delete|merge|upsert|into|drop|alter|create|truncate|grant|revoke|call|exec|execute|do|lock|set|begin|commit|rollback|declare|procedure|function|for\s+share|next\s+value\s+for)\b/i;
// T-SQL needs no semicolon between statements.
const TSQL =
  /\b(shutdown|kill|waitfor|backup|restore|dbcc|reconfigure|bulk|deny|use|print|raiserror|throw|save|checkpoint|if|while|goto|return|revert|setuser|disable|enable|writetext|updatetext|receive|send|load|add|go|(tab|x|upd|hold|pag)lockx?)\b/i;
// They act: on the server, its files, other servers, the time that it has, or by running the text that they are given. Known by
// name as well as by call: `select g.ts_stat from lower('…') as g` calls it, and Oracle calls without parentheses.
const ACTS =
  /\b(pg_(terminate|cancel)_backend|pg_reload_conf|pg_rotate_logfile|pg_promote|pg_switch_wal|pg_create_\w+|pg_drop_\w+|pg_logical_\w+|pg_read_\w+|pg_ls_\w+|pg_stat_reset\w*|pg_stat_statements_reset|pg_(try_)?advisory\w*|pg_notify|pg_sleep\w*|pg_wal_replay_\w+|pg_backup_\w+|pg_start_backup|pg_stop_backup|pg_log_\w+|pg_export_snapshot|pg_replication_\w+|pg_import_\w+|pg_file_\w+|pg_logfile_\w+|lo_\w+|dblink\w*|set_config|nextval|setval|ts_stat|ts_rewrite|crosstab\w*|connectby|xpath_table|\w+_to_xml\w*|sleep|benchmark|load_file|get_lock|release_(all_)?locks?|master_\w+|sys_(exec|eval)|[xs]p_\w+|open(rowset|query|datasource)|dbms_\w+|utl_\w+|httpuritype)\b/i;

/**
 * The word for which a statement is refused before it is sent; null for a single reading statement that calls none but known
 * functions. Refused besides: what hides text from this reader (comments, backslashes, dollar and q quotes, `U&`). The
 * database's own read-only transaction stands behind it.
 */
export function writingWord(statement: string, system: System): string | null {
  const text = statement.trim().replace(/;$/, '');
  const hidden = HIDING[system].exec(text);
  if (hidden) return hidden[0];
  const bare = withoutQuoted(text, system);
  if (bare === null) return 'unclosed quote';
  if (bare.includes(';')) return ';';
  if (!/^\(*\s*(select|with)\b/i.test(bare)) return bare.split(/\s/, 1)[0]?.slice(0, 40) || 'empty';
  const found =
    WRITES.exec(bare) ??
    ACTS.exec(bare) ??
    ACTS.exec(namesOf(text, system)) ??
    (system === 'sqlserver' ? TSQL.exec(bare) : null);
  return found ? found[0] : unknownCall(text, system);
}

const HIDING: Record<System, RegExp> = {
  postgresql: /--|\/\*|\\|`|\$\w*\$|u&['"]/i,
  mysql: /--|\/\*|\\|#/,
  mariadb: /--|\/\*|\\|#/,
  oracle: /--|\/\*|\\|`|(?<![a-z_$#])n?q'/i,
  sqlserver: /--|\/\*|\\|`/,
};

/** The statement with `''` for each quoted text and name; null when a quote stays open. */
function withoutQuoted(text: string, system: System): string | null {
  const quoted = system === 'sqlserver' ? /'[^']*'|"[^"]*"|\[[^\]]*\]/g : /'[^']*'|"[^"]*"|`[^`]*`/g;
  const bare = text.replace(quoted, ' ');
  return /['"`]/.test(bare) ? null : bare;
}

/** The statement with its texts blanked and its quoted names bare: `"pg_sleep"(8)` calls the same function. */
function namesOf(text: string, system: System): string {
  const quoted = system === 'sqlserver' ? /'[^']*'|"([^"]*)"|\[([^\]]*)\]/g : /'[^']*'|"([^"]*)"|`([^`]*)`/g;
  return text.replace(quoted, (_whole, first?: string, second?: string) => ` ${first ?? second ?? ' '}`);
}
