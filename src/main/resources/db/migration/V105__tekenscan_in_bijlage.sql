-- Scans of signed papers move to the other files of the dossier: one storage, one way in, one way out.
insert into bijlage (version, traject_id, soort, verwijzing, naam, mediatype, omvang, hash, scan, bewaard_door, bewaard_op)
select 0, o.traject_id, 'GETEKEND_PAPIER', concat('tekenscan-', s.id), s.naam, s.type, s.omvang, s.hash, 'NIET_GESCAND',
    coalesce(v.geregistreerd_door, 'systeem'), coalesce(v.geregistreerd_op, o.gestart_op)
from tekenscan s
join ondertekening o on o.id = s.ondertekening_id
left join tekenvak v on v.scan_id = s.id
order by s.id;

-- In pieces of a quarter of a megabyte, as the storage reads them.
insert into bijlage_deel (bijlage_id, nummer, inhoud)
select b.id, n.nummer, substring(s.inhoud, n.nummer * 262144 + 1, 262144)
from tekenscan s
join bijlage b on b.verwijzing = concat('tekenscan-', s.id)
join (select 0 as nummer union all select 1 union all select 2 union all select 3 union all select 4 union all select 5 union all select 6 union all select 7 union all select 8 union all select 9 union all select 10 union all select 11 union all select 12 union all select 13 union all select 14 union all select 15 union all select 16 union all select 17 union all select 18 union all select 19 union all select 20 union all select 21 union all select 22 union all select 23 union all select 24 union all select 25 union all select 26 union all select 27 union all select 28 union all select 29 union all select 30 union all select 31 union all select 32 union all select 33 union all select 34 union all select 35 union all select 36 union all select 37 union all select 38 union all select 39) n on n.nummer * 262144 < s.omvang;

update tekenvak set scan_id = (select b.id from bijlage b where b.verwijzing = concat('tekenscan-', tekenvak.scan_id))
where scan_id is not null;

update bijlage set verwijzing = (
    select concat('ondertekening-', s.ondertekening_id) from tekenscan s where concat('tekenscan-', s.id) = bijlage.verwijzing)
where verwijzing like 'tekenscan-%';

drop table tekenscan;
