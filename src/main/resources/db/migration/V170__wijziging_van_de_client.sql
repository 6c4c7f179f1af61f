-- C.5 8: what a change of the address or of who pays took the place of, for when not everybody signs it.
alter table wijziging add column vroeger_client longtext;
