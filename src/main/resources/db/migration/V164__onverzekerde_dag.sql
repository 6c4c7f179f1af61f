-- C.5 path 9: whether a day without insurance is refused as a working day; a dienst chooses.
insert into norm (code, soort, anker, houden, waarde, minimum, maximum, geldig_van, geldig_tot, bron, omschrijving) values
    ('kader.polis.hard', 'GETAL', null, 'MODULE', '0', '0', '1', '2020-01-01', null, 'C.5 9; keuze van de dienst', 'Op een dag zonder polis geen onkosten (1) of alleen waarschuwen (0)');
