-- A round remembers how strong the signatures had to be when it started (domein G.5).
alter table ondertekening add column eenvoudig boolean default false not null;

insert into norm (code, soort, anker, houden, waarde, minimum, maximum, geldig_van, geldig_tot, bron, omschrijving) values
    ('ondertekening.eenvoudig', 'GETAL', null, 'MODULE', '0', '0', '1', '2020-01-01', null, 'G.5; keuze van de dienst', 'Elke overeenkomst ook tekenen op het scherm of via een link (1), of alleen op papier of met eID (0)');
