-- F.13: a policy that was written down by mistake is withdrawn, never removed. formulier: which form recorded it; a
-- correction in that form takes its place. bijlage_id: the file that proves it.
alter table polis add column formulier varchar(60);
alter table polis add column bijlage_id bigint;
alter table polis add column ingetrokken_op date;
alter table polis add column ingetrokken_door varchar(100);
alter table polis add column intrekreden varchar(500);
alter table polis add constraint fk_polis_bijlage foreign key (bijlage_id) references bijlage (id);
update polis set formulier = 'verzekering-vastleggen'
    where id in (select eerste from (select min(id) as eerste from polis group by plaatsing_id, soort) as eersten);
