-- Annual report: one row per traject that was accepted, without a name (E.3). An aanmelding without a start does not count.
create or replace view jaarverslag_traject as
select t.id as traject_id,
       t.type as type,
       t.fase as fase,
       t.antenne as antenne,
       t.coach as coach,
       t.startdatum as startdatum,
       t.einddatum as einddatum,
       coalesce(c.gender, 'ONBEKEND') as gender,
       coalesce((select max(b.initiatief) from beeindiging b
                 where b.traject_id = t.id
                   and b.id = (select max(b2.id) from beeindiging b2 where b2.traject_id = t.id)), 'ONBEKEND') as reden
from traject t
join client c on c.id = t.client_id
where t.startdatum is not null;
