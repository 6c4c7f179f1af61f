-- How far the mail with a link is; null when somebody copied it.
alter table tekenlink add column mail varchar(20);
