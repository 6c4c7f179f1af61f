create table bijlage (
    id bigint auto_increment primary key,
    version bigint not null,
    traject_id bigint not null,
    soort varchar(20) not null,
    verwijzing varchar(64),
    naam varchar(120) not null,
    mediatype varchar(100) not null,
    omvang bigint not null,
    hash varchar(64) not null,
    scan varchar(20) not null,
    bewaard_door varchar(64) not null,
    bewaard_op datetime(6) not null,
    constraint fk_bijlage_traject foreign key (traject_id) references traject (id)
);
create index ix_bijlage_traject on bijlage (traject_id, verwijzing);

-- The bytes, in pieces that fit in memory and in one packet.
create table bijlage_deel (
    bijlage_id bigint not null,
    nummer int not null,
    inhoud longblob not null,
    primary key (bijlage_id, nummer),
    constraint fk_bijlage_deel foreign key (bijlage_id) references bijlage (id)
);
