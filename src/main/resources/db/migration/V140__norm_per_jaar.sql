-- E.4: an amount of the law for one calendar year never rolls into the next.
alter table norm add column per_jaar boolean not null default false;
update norm set per_jaar = true where code in ('onkosten.forfait.dag', 'onkosten.forfait.jaar');

-- Proven kilometres beside a forfait. The rate must be filled in for each year; the row of 2020 only makes it known.
insert into norm (code, soort, anker, houden, waarde, minimum, maximum, geldig_van, geldig_tot, bron, omschrijving, per_jaar) values
    ('onkosten.km.max', 'GETAL', null, 'MODULE', '2000', '0', '5000', '2023-01-01', '2023-12-31', 'E.4', 'Onkosten: meeste kilometers per jaar naast een forfait', true),
    ('onkosten.km.max', 'GETAL', null, 'MODULE', '2000', '0', '5000', '2024-01-01', '2024-12-31', 'E.4; latere jaren in te voeren', 'Onkosten: meeste kilometers per jaar naast een forfait', true),
    ('onkosten.km.tarief', 'GETAL', null, 'MODULE', '0', '0', '2', '2020-01-01', '2020-12-31', 'E.4; elk jaar in te voeren', 'Onkosten: bedrag per kilometer', true);
