-- Annual report: leave to share hours at a werkpost, and from when to when it held (CH-7a-3).
create or replace view jaarverslag_uitzondering as
select u.plaatsing_id as plaatsing_id,
       u.toegestaan_op as toegestaan_op
from uitzondering u;
