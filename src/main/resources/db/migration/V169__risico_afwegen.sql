-- CH-6d-2: every risk is weighed, whenever somebody sees one.
insert into norm (code, soort, anker, houden, waarde, minimum, maximum, bron, omschrijving) values
    ('risico.afwegen', 'DUUR', null, 'STAP', 'P14D', 'P1D', 'P60D', 'voorstel', 'Een risico samen met de cliënt afwegen');
