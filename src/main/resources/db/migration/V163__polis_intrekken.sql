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
-- One file counted for all policies of a traject; from now on each policy names its own.
update polis set bijlage_id = (select max(bijlage.id) from bijlage
    where bijlage.traject_id = polis.traject_id and bijlage.soort = 'POLIS');
insert into norm (code, soort, anker, houden, waarde, minimum, maximum, geldig_van, geldig_tot, bron, omschrijving) values
    ('kader.polisbewijs.hard', 'GETAL', null, 'MODULE', '0', '0', '1', '2020-01-01', null, 'F.13; keuze van de dienst', 'Zonder bewijs van de polis niet starten (1) of alleen herinneren (0)');
