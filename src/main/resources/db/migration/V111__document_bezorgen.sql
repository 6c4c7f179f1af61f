-- CH-9e: what the client has a right to is handed over in time, also outside the path of a process
insert into norm (code, soort, anker, houden, waarde, minimum, maximum, geldig_van, geldig_tot, bron, omschrijving) values
    ('document.bezorgen', 'DUUR', null, 'MODULE', 'P14D', 'P1D', 'P1M', '2020-01-01', null, 'voorstel (CH-9e)', 'Definitief document bezorgen aan de cliënt');
