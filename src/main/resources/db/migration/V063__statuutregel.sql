create table statuutregel (
    id bigint not null primary key,
    statuut varchar(20) not null,
    toelating varchar(20) not null,
    instantie varchar(100),
    uitleg varchar(500) not null,
    geldig_van date not null,
    geldig_tot date,
    bron varchar(300) not null
);
create index ix_statuutregel_statuut on statuutregel (statuut, geldig_van);

-- EX-8: unpaid work can need a permission. Each dienst confirms these with its jurist; a change is a new row with a date.
insert into statuutregel (id, statuut, toelating, instantie, uitleg, geldig_van, geldig_tot, bron) values
    (1, 'RIZIV_PRIMAIR', 'VRAGEN', 'Adviserend arts van het ziekenfonds', 'Wie een uitkering van het ziekenfonds krijgt, vraagt eerst toelating aan de adviserend arts. Begin pas als het antwoord er is.', '2020-01-01', null, 'EX-8; te bevestigen'),
    (2, 'INVALIDITEIT', 'VRAGEN', 'Adviserend arts van het ziekenfonds', 'Wie een uitkering van het ziekenfonds krijgt, vraagt eerst toelating aan de adviserend arts. Begin pas als het antwoord er is.', '2020-01-01', null, 'EX-8; te bevestigen'),
    (3, 'WERKLOOSHEID', 'VRAGEN', 'RVA', 'Wie een werkloosheidsuitkering krijgt, vraagt eerst toelating aan de RVA. Begin pas als het antwoord er is.', '2020-01-01', null, 'EX-8; te bevestigen'),
    (4, 'LEEFLOON', 'MELDEN', 'OCMW', 'Wie een leefloon krijgt, laat het OCMW weten dat er onbetaald werk begint.', '2020-01-01', null, 'EX-8; te bevestigen'),
    (5, 'IVT_IT', 'MELDEN', 'Directie-generaal Personen met een handicap', 'Onbetaald werk verandert deze uitkering niet. Bespreek wel of een onkostenvergoeding gemeld moet worden.', '2020-01-01', null, 'EX-8; te bevestigen'),
    (6, 'PENSIOEN', 'NIET_NODIG', null, 'Voor onbetaald werk naast een pensioen is geen toelating nodig.', '2020-01-01', null, 'EX-8; te bevestigen'),
    (7, 'GEEN', 'NIET_NODIG', null, 'Zonder uitkering is geen toelating nodig.', '2020-01-01', null, 'EX-8; te bevestigen'),
    (8, 'ANDERE', 'UITZOEKEN', null, 'Vraag bij wie de uitkering betaalt of onbetaald werk mag. Schrijf het antwoord op.', '2020-01-01', null, 'EX-8; te bevestigen'),
    (9, 'ONBEKEND', 'UITZOEKEN', null, 'Vraag eerst waarvan de cliënt leeft. Daarna weet je of een toelating nodig is.', '2020-01-01', null, 'EX-8; te bevestigen');
