-- false while the demo data is being made: a first start that was broken off can then be told from a whole one
alter table demo_klok add column gevuld boolean not null default true;
