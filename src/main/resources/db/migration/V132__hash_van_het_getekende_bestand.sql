-- SHA-256 of the finished file with its page of signatures and its seal; the hash of what was signed stands beside it.
alter table ondertekening add column bestandhash varchar(64);
