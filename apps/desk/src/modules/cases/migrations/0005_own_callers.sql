-- Runs as the owner: only our own roles may ask, not every login of the database.
revoke all on function case_asked_of_own_org(text) from public;
grant execute on function case_asked_of_own_org(text) to yinuo_app, yinuo_system;
