-- Annual report: one row per plaatsing in which there was work, and the outcome of its trial.
create or replace view jaarverslag_plaatsing as
select p.id as plaatsing_id,
       p.startdatum as startdatum,
       p.einddatum as einddatum,
       p.circuit as circuit
from plaatsing p
where p.status in ('PROEF', 'LOPEND', 'GESTOPT') and p.startdatum is not null;

create or replace view jaarverslag_proef as
select v.plaatsing_id as plaatsing_id,
       v.afgerond_op as afgerond_op,
       v.status as uitkomst,
       v.verlengingen as verlengingen
from proefperiode v
where v.afgerond_op is not null;
