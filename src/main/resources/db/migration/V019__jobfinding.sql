create table kandidaat (
    id bigint auto_increment primary key,
    version bigint not null,
    traject_id bigint not null,
    werkpost_id bigint not null,
    datum date not null,
    kanaal varchar(30) not null,
    resultaat varchar(20) not null,
    gelinkte_wens varchar(500) not null,
    volgende_stap varchar(500),
    status varchar(20) not null,
    afgesloten_op date,
    afsluitreden varchar(40),
    constraint fk_kandidaat_traject foreign key (traject_id) references traject (id),
    constraint fk_kandidaat_werkpost foreign key (werkpost_id) references werkpost (id)
);
create index ix_kandidaat_traject on kandidaat (traject_id, datum);
create index ix_kandidaat_werkpost on kandidaat (werkpost_id, datum);
