import type { SqlProfile } from '../../shapes/index.ts';

type System = SqlProfile['system'];

const names = (text: string): readonly string[] => text.trim().split(/\s+/);

/** What stands before a parenthesis without being called: words of the language, and types with a length. */
const LANGUAGE = names(`
  select from where having on using and or not in exists any all some when then else case end between like ilike rlike regexp
  is as distinct union intersect except minus group order by partition over filter within limit offset fetch values with join
  lateral materialized rollup cube sets ordinality escape div xor for first next only separator
  char varchar varchar2 nvarchar nvarchar2 nchar character varying numeric decimal dec number float double real bit binary
  varbinary raw time timestamp timestamptz datetime datetime2 datetimeoffset interval int integer bigint smallint signed unsigned`);

const EVERYWHERE = names(`
  count sum avg min max stddev stddev_pop stddev_samp variance var_pop var_samp grouping coalesce nullif cast convert
  row_number rank dense_rank percent_rank cume_dist ntile lag lead first_value last_value nth_value percentile_cont percentile_disc
  abs round floor ceil ceiling power sqrt exp ln log log10 sign mod greatest least pi sin cos tan
  upper lower trim ltrim rtrim replace substring substr length char_length left right reverse ascii lpad rpad concat concat_ws
  translate position extract`);

const POSTGRESQL = names(`
  array row tablesample bool_and bool_or every array_agg string_agg json_agg jsonb_agg mode bit_and bit_or corr regr_slope
  trunc random div width_bucket gcd lcm cbrt degrees radians
  btrim initcap strpos split_part starts_with octet_length bit_length character_length repeat overlay chr md5 format
  regexp_match regexp_matches regexp_replace regexp_count regexp_like regexp_substr regexp_instr regexp_split_to_array to_hex
  encode decode quote_literal quote_ident quote_nullable
  now clock_timestamp statement_timestamp transaction_timestamp timeofday date_trunc date_part date_bin age make_date make_time
  make_interval make_timestamp make_timestamptz justify_days justify_hours justify_interval to_char to_date to_timestamp to_number
  isfinite overlaps date timezone current_timestamp localtimestamp current_time localtime text float8 float4 int4 int8 int2 bool
  generate_series generate_subscripts unnest array_length array_position array_to_string string_to_array cardinality array_upper
  array_lower array_remove isempty lower_inf upper_inf num_nulls num_nonnulls
  to_json to_jsonb row_to_json json_array_length jsonb_array_length json_array_elements jsonb_array_elements
  json_array_elements_text jsonb_array_elements_text json_each jsonb_each json_each_text jsonb_each_text json_object_keys
  jsonb_object_keys json_extract_path json_extract_path_text jsonb_extract_path jsonb_extract_path_text json_typeof jsonb_typeof
  json_build_object jsonb_build_object jsonb_path_exists jsonb_path_query jsonb_path_query_first jsonb_path_query_array
  current_setting version current_database current_schema current_schemas pg_typeof format_type to_regclass obj_description
  col_description inet_server_addr inet_server_port inet_client_addr host family masklen network
  has_table_privilege has_schema_privilege has_database_privilege has_column_privilege pg_has_role
  pg_size_pretty pg_size_bytes pg_database_size pg_relation_size pg_table_size pg_total_relation_size pg_indexes_size
  pg_tablespace_size pg_column_size pg_is_in_recovery pg_is_wal_replay_paused pg_last_xact_replay_timestamp
  pg_last_wal_replay_lsn pg_last_wal_receive_lsn pg_current_wal_lsn pg_current_wal_insert_lsn pg_current_wal_flush_lsn
  pg_wal_lsn_diff pg_walfile_name pg_postmaster_start_time pg_conf_load_time pg_backend_pid pg_blocking_pids
  pg_safe_snapshot_blocking_pids pg_get_userbyid pg_get_expr pg_get_constraintdef pg_get_indexdef pg_get_viewdef
  pg_encoding_to_char pg_table_is_visible pg_control_checkpoint pg_control_system pg_stat_statements
  pg_lock_status mxid_age txid_current_if_assigned txid_snapshot_xmin txid_current_snapshot pg_snapshot_xmin pg_current_snapshot`);

const MYSQL = names(`
  index key group_concat bit_and bit_or bit_xor std json_arrayagg json_objectagg any_value
  if ifnull isnull field elt interval truncate rand crc32 conv degrees radians log2 pow atan
  char_length character_length octet_length bit_length instr locate mid substring_index repeat space strcmp lcase ucase
  find_in_set format hex unhex md5 sha1 sha2 quote binary ord regexp_like regexp_replace regexp_substr regexp_instr match against
  now sysdate curdate curtime current_date current_time current_timestamp localtime localtimestamp utc_date utc_time utc_timestamp
  unix_timestamp from_unixtime date timestamp datediff timediff timestampdiff timestampadd date_add date_sub adddate subdate
  addtime subtime date_format time_format str_to_date makedate maketime last_day to_days from_days to_seconds sec_to_time
  time_to_sec year quarter month monthname week weekofyear weekday day dayname dayofmonth dayofweek dayofyear hour minute second
  microsecond yearweek period_add period_diff convert_tz get_format
  json_extract json_unquote json_length json_value json_contains json_contains_path json_keys json_type json_valid json_search
  json_table json_object json_array version database schema user current_user session_user system_user connection_id found_rows
  inet_aton inet_ntoa format_bytes format_pico_time`);

const ORACLE = names(`
  table pivot unpivot keep prior sample start connect columns versions median stats_mode listagg ratio_to_report wm_concat collect
  approx_count_distinct nvl nvl2 decode lnnvl nanvl trunc remainder bitand initcap instr regexp_like regexp_replace regexp_substr
  regexp_instr regexp_count chr to_char to_nchar to_date to_number to_timestamp to_timestamp_tz to_dsinterval to_yminterval
  numtodsinterval numtoyminterval add_months months_between last_day next_day new_time from_tz tz_offset sys_extract_utc
  current_timestamp localtimestamp lengthb substrb instrb vsize dump rawtohex hextoraw ora_hash standard_hash nls_upper nls_lower
  sys_context userenv rowidtochar json_value json_query json_table json_exists empty_clob empty_blob to_clob sys_connect_by_path`);

const SQLSERVER = names(`
  top option apply pivot unpivot nolock index string_agg stdev stdevp var varp count_big checksum_agg approx_count_distinct
  isnull iif choose try_cast try_convert parse try_parse square rand degrees radians atn2 cot len datalength charindex patindex
  stuff space str string_split replicate quotename unicode format concat difference soundex
  getdate getutcdate sysdatetime sysutcdatetime sysdatetimeoffset current_timestamp dateadd datediff datediff_big datepart datename
  day month year eomonth datefromparts datetimefromparts datetime2fromparts timefromparts isdate switchoffset todatetimeoffset
  datetrunc date_bucket isnumeric checksum binary_checksum hashbytes newid
  json_value json_query isjson openjson db_id db_name object_id object_name object_schema_name schema_id schema_name
  databasepropertyex databaseproperty objectproperty objectpropertyex indexproperty columnproperty serverproperty fileproperty
  filegroup_name file_name file_id col_name col_length index_col stats_date type_name user_name suser_name suser_sname host_name
  app_name has_perms_by_name has_dbaccess is_member is_srvrolemember rowcount_big session_id connectionproperty generate_series`);

/** Of the schema `sys`: views that take an argument. */
const SQLSERVER_SYS = names(`
  dm_db_index_physical_stats dm_db_index_operational_stats dm_db_stats_properties dm_io_virtual_file_stats dm_os_volume_stats
  dm_exec_sql_text dm_exec_query_plan dm_exec_text_query_plan dm_exec_plan_attributes dm_exec_input_buffer dm_exec_cursors
  dm_sql_referenced_entities dm_sql_referencing_entities fn_virtualfilestats fn_listextendedproperty`);

const known = (...lists: readonly (readonly string[])[]): ReadonlySet<string> => new Set(lists.flat());

/** Functions that only read, and the words that stand before a parenthesis without being one. Whatever else is called may act. */
export const KNOWN_FUNCTIONS: Record<System, ReadonlySet<string>> = {
  postgresql: known(LANGUAGE, EVERYWHERE, POSTGRESQL),
  mysql: known(LANGUAGE, EVERYWHERE, MYSQL),
  mariadb: known(LANGUAGE, EVERYWHERE, MYSQL),
  oracle: known(LANGUAGE, EVERYWHERE, ORACLE),
  sqlserver: known(LANGUAGE, EVERYWHERE, SQLSERVER),
};

/** By the schema that a database itself fills: the functions that may be called with it before their name. */
export const KNOWN_SCHEMAS: Record<System, Readonly<Record<string, ReadonlySet<string>>>> = {
  postgresql: { pg_catalog: known(EVERYWHERE, POSTGRESQL) },
  mysql: {},
  mariadb: {},
  oracle: {},
  sqlserver: { sys: known(SQLSERVER_SYS) },
};
