-- C.3 P5: a werkmeting in weeks 2, 6 and 10 of the trial
insert into norm (code, soort, anker, houden, waarde, minimum, maximum, geldig_van, geldig_tot, bron, omschrijving) values
    ('proef.werkmeting', 'DUUR', 'proef.start', 'MODULE', 'P2W', 'P1W', 'P3M', '2020-01-01', null, 'voorstel (C.3 P5)', 'Eerste werkmeting na de start van de proef'),
    ('werkmeting.daarna', 'DUUR', null, 'MODULE', 'P4W', 'P1W', 'P3M', '2020-01-01', null, 'voorstel (C.3 P5)', 'Volgende werkmeting na de vorige'),
    ('werkmeting.termijn', 'DUUR', null, 'STAP', 'P7D', 'P1D', 'P30D', '2020-01-01', null, 'voorstel', 'Werkmeting doen');
