-- C.7: the look back stays open until its day; weighing the risk again is due before it.
insert into norm (code, soort, anker, houden, waarde, minimum, maximum, bron, omschrijving) values
    ('incident.risico', 'DUUR', null, 'STAP', 'P7D', 'P1D', 'P30D', 'voorstel', 'Na een incident: veiligheid en risico opnieuw bekijken');
