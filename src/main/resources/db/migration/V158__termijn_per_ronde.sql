-- C.8: each round of signatures has deadlines of its own, counted from its start.
alter table termijn add column onderwerp_id bigint;
insert into norm (code, soort, anker, houden, waarde, minimum, maximum, geldig_van, geldig_tot, bron, omschrijving) values
    ('ondertekening.opvolging', 'DUUR', null, 'STAP', 'P7D', 'P1D', 'P30D', '2020-01-01', null, 'voorstel', 'Opvolgen wat het tekenen tegenhoudt'),
    ('ondertekening.bezwaar', 'DUUR', null, 'STAP', 'P7D', 'P1D', 'P30D', '2020-01-01', null, 'voorstel', 'Praten met wie niet wil tekenen'),
    ('ondertekening.aanpassing', 'DUUR', null, 'STAP', 'P7D', 'P1D', 'P30D', '2020-01-01', null, 'voorstel', 'Document aanpassen dat niet getekend is');
