-- CH-4a-1: a raamovereenkomst is renewed in time, as a policy is. EX-1, VZ-6: what only reminds, reminds until it is done.
insert into norm (code, soort, anker, houden, waarde, minimum, maximum, geldig_van, geldig_tot, bron, omschrijving) values
    ('raam.herinnering', 'VOORAF', 'raam.einde', 'MODULE', 'P60D', 'P7D', 'P6M', '2020-01-01', null, 'voorstel, zoals bij polissen', 'Einde van een raamovereenkomst nakijken'),
    ('raam.einde', 'DUUR', null, 'MODULE', 'P1Y', 'P1M', 'P5Y', '2020-01-01', null, 'voorstel, zoals bij polissen', 'Einde van een raamovereenkomst, als het niet bekend is'),
    ('kader.herinnering', 'DUUR', 'proef.start', 'MODULE', 'P7D', 'P1D', 'P1M', '2020-01-01', null, 'voorstel', 'Herinneren aan Dimona en melding aan de verzekeraar na de start');
