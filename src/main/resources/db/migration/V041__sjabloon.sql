-- Texts of documents that a coordinator changes, and the law they were checked against (domein CH-4a).
create table regelgeving (
    id bigint auto_increment primary key,
    version bigint not null,
    code varchar(40) not null,
    titel varchar(200) not null,
    geldig_van date not null,
    bron varchar(500) not null,
    toegevoegd_door varchar(64) not null,
    constraint uk_regelgeving unique (code)
);
insert into regelgeving (version, code, titel, geldig_van, bron, toegevoegd_door) values
    (0, 'BVR-2017', 'Besluit van de Vlaamse Regering van 4 februari 2011, gewijzigd op 8 september 2017', '2017-10-23',
     'Belgisch Staatsblad van 13 oktober 2017', 'systeem');
create table sjabloon (
    id bigint auto_increment primary key,
    version bigint not null,
    sleutel varchar(60) not null,
    versie int not null,
    tekst longtext not null,
    reden varchar(500) not null,
    gemaakt_door varchar(64) not null,
    gemaakt_op date not null,
    in_gebruik varchar(60),
    constraint uk_sjabloon unique (sleutel, versie),
    constraint uk_sjabloon_in_gebruik unique (in_gebruik)
);
create table sjabloonnazicht (
    id bigint auto_increment primary key,
    version bigint not null,
    sleutel varchar(60) not null,
    versie int not null,
    regelgeving_id bigint not null,
    nagekeken_door varchar(100) not null,
    getest_met varchar(100),
    nagekeken_op date not null,
    genoteerd_door varchar(64) not null,
    constraint fk_sjabloonnazicht foreign key (regelgeving_id) references regelgeving (id)
);
create index ix_sjabloonnazicht on sjabloonnazicht (sleutel, versie);
