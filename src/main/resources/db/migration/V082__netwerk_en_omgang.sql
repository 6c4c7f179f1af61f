create table netwerk_persoon (
    id bigint auto_increment primary key,
    version bigint not null,
    client_id bigint not null,
    naam varchar(100) not null,
    relatie varchar(20) not null,
    telefoon varchar(30),
    email varchar(254),
    mag_weten varchar(1000),
    contactafspraak varchar(1000),
    sinds date not null,
    gestopt_op date,
    constraint fk_netwerk_persoon_client foreign key (client_id) references client (id)
);
create index ix_netwerk_persoon_client on netwerk_persoon (client_id);

create table omgangsafspraak (
    id bigint auto_increment primary key,
    traject_id bigint not null,
    wel varchar(1000) not null,
    niet varchar(1000) not null,
    afgesproken_op date not null,
    door varchar(64) not null,
    constraint fk_omgangsafspraak_traject foreign key (traject_id) references traject (id)
);
create index ix_omgangsafspraak_traject on omgangsafspraak (traject_id);
