-- the date was counted from a norm, not agreed with somebody: only such a deadline may be counted again (C.5 17)
alter table termijn add column volgens_norm boolean not null default false;
