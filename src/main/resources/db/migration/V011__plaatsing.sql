create table plaatsing (
    id bigint auto_increment primary key,
    version bigint not null,
    traject_id bigint not null,
    werkpost_id bigint not null,
    status varchar(20) not null,
    bijkomend boolean not null,
    vervoerplan varchar(2000),
    dagen varchar(30),
    van_uur varchar(5),
    tot_uur varchar(5),
    startdatum date,
    proefduur varchar(10),
    werkbegeleider varchar(100),
    werkbegeleider_backup varchar(100),
    circuit varchar(20),
    einddatum date,
    stopreden varchar(40),
    constraint fk_plaatsing_traject foreign key (traject_id) references traject (id),
    constraint fk_plaatsing_werkpost foreign key (werkpost_id) references werkpost (id)
);
create index ix_plaatsing_traject on plaatsing (traject_id, status);
create index ix_plaatsing_werkpost on plaatsing (werkpost_id, status);
create index ix_plaatsing_status on plaatsing (status);

create table plaatsing_taak (
    plaatsing_id bigint not null,
    volgorde int not null,
    taak varchar(200) not null,
    wanneer varchar(100),
    duur varchar(100),
    uitleg varchar(500),
    primary key (plaatsing_id, volgorde),
    constraint fk_plaatsing_taak foreign key (plaatsing_id) references plaatsing (id)
);
