-- What was noted for somebody before their own answer took its place: a document of that time tells it.
alter table survey_invitation add column replaced_answers jsonb;
