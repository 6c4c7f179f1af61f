create table polis (
    id bigint auto_increment primary key,
    version bigint not null,
    traject_id bigint not null,
    plaatsing_id bigint not null,
    soort varchar(20) not null,
    verzekeraar varchar(100) not null,
    nummer varchar(50) not null,
    van date not null,
    tot date not null,
    dekt_verplaatsing boolean not null,
    constraint fk_polis_plaatsing foreign key (plaatsing_id) references plaatsing (id)
);
create index ix_polis_plaatsing on polis (plaatsing_id, van);

-- partij_id: the werkpost, the traject or the plaatsing, by kind of agreement.
create table overeenkomst (
    id bigint auto_increment primary key,
    version bigint not null,
    soort varchar(30) not null,
    partij_id bigint not null,
    getekend_op date not null,
    geldig_tot date,
    vindplaats varchar(200) not null
);
create index ix_overeenkomst_partij on overeenkomst (soort, partij_id);

-- What is missing is no longer kept: it is judged anew each time it is shown.
drop table kader_gebrek;
alter table plaatsing add column vervoermiddel varchar(20);

-- Who starts without these is stopped (1) or only reminded (0); a dienst chooses (EX-1, VZ-6).
insert into norm (code, soort, anker, houden, waarde, minimum, maximum, geldig_van, geldig_tot, bron, omschrijving) values
    ('kader.dimona.hard', 'GETAL', null, 'MODULE', '1', '0', '1', '2020-01-01', null, 'EX-1; keuze van de dienst', 'Zonder Dimona niet starten (1) of alleen herinneren (0)'),
    ('kader.meldingWerkgever.hard', 'GETAL', null, 'MODULE', '1', '0', '1', '2020-01-01', null, 'VZ-6; keuze van de dienst', 'Zonder melding van de werkgever niet starten (1) of alleen herinneren (0)');
