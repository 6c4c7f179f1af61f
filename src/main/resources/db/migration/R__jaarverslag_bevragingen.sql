-- Annual report: one row per date on which a yearly Bevraging had to be held. A moved date counts once, as it became.
create or replace view jaarverslag_bevraging as
select d.id as termijn_id,
       d.datum as datum,
       d.gehouden_op as gehouden_op
from termijn d
where d.sleutel = 'bevraging.datum' and d.status in ('OPEN', 'GEHOUDEN');
