create table prestatie (
    id bigint auto_increment primary key,
    traject_id bigint,
    medewerker varchar(64) not null,
    datum date not null,
    beginuur varchar(5),
    minuten int not null,
    reistijd_min int,
    km decimal(5,2),
    soort varchar(30) not null,
    gepland boolean not null,
    kanaal varchar(30),
    locatie varchar(20),
    boven_budget boolean not null,
    constraint fk_prestatie_traject foreign key (traject_id) references traject (id)
);
create index ix_prestatie_traject on prestatie (traject_id, datum);
create index ix_prestatie_medewerker on prestatie (medewerker, datum);

create table budgetafspraak (
    id bigint auto_increment primary key,
    version bigint not null,
    traject_id bigint not null,
    van date not null,
    tot date not null,
    uren int not null,
    buffer_pct int not null,
    basis varchar(500),
    afgesproken_door varchar(64) not null,
    gewaarschuwd_op date,
    constraint fk_budgetafspraak_traject foreign key (traject_id) references traject (id)
);
create index ix_budgetafspraak_traject on budgetafspraak (traject_id);

-- A report is of any contact, not only of one at a werkpost.
alter table contactverslag modify column plaatsing_id bigint null;
alter table contactverslag add column prestatie_id bigint;
alter table contactverslag add column gepland boolean default true not null;
alter table contactverslag add column aanwezigen varchar(4000);
create table contactverslag_afspraak (
    verslag_id bigint not null,
    volgorde int not null,
    wat varchar(500) not null,
    wie varchar(100) not null,
    tegen date,
    primary key (verslag_id, volgorde),
    constraint fk_contactverslag_afspraak foreign key (verslag_id) references contactverslag (id)
);

create table gepland_contact (
    id bigint auto_increment primary key,
    version bigint not null,
    traject_id bigint not null,
    datum date not null,
    beginuur varchar(5),
    kanaal varchar(30) not null,
    onderwerp varchar(500),
    gepland_door varchar(64) not null,
    status varchar(20) not null,
    verslag_id bigint,
    reden varchar(500),
    constraint fk_gepland_contact_traject foreign key (traject_id) references traject (id)
);
create index ix_gepland_contact_traject on gepland_contact (traject_id, status);

insert into norm (code, soort, anker, houden, waarde, minimum, maximum, bron, omschrijving) values
    ('budget.buffer', 'GETAL', null, 'MODULE', '20', '0', '50', 'voorstel', 'Buffer voor onverwacht werk in procent van het budget'),
    ('budget.buffer.waarschuwing', 'GETAL', null, 'MODULE', '80', '50', '100', 'voorstel', 'Vanaf welk procent van de buffer er een waarschuwing komt');
