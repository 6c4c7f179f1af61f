insert into norm (code, soort, anker, houden, waarde, minimum, maximum, bron, omschrijving) values
    ('opvolging.metingen', 'GETAL', null, 'MODULE', '2', '1', '6', 'voorstel (ME-64)', 'Keren na elkaar zelfstandig voor er minder steun komt');
