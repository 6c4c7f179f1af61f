alter table client add column aanspreekvorm varchar(2) not null default 'JE';
