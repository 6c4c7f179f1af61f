create table beeindiging (
    id bigint auto_increment primary key,
    version bigint not null,
    traject_id bigint not null,
    gestart_op date not null,
    initiatief varchar(30),
    wat_stopt varchar(20),
    bedenktijd_tot date,
    bestemming varchar(40),
    eindevaluatie_op date,
    zonder_gesprek boolean not null,
    bezorgd_op date,
    constraint fk_beeindiging_traject foreign key (traject_id) references traject (id)
);
create index ix_beeindiging_traject on beeindiging (traject_id);

create table overdracht (
    id bigint auto_increment primary key,
    version bigint not null,
    traject_id bigint not null,
    status varchar(20) not null,
    ontvanger varchar(200) not null,
    ontvanger_contact varchar(100) not null,
    toestemmingen varchar(200) not null,
    vorm varchar(20) not null,
    gesprek_op date,
    voorbereid_op date not null,
    bevestigd_op date,
    bevestigd_door varchar(100),
    controlebel_op date,
    gebeld_op date,
    resultaat varchar(20),
    constraint fk_overdracht_traject foreign key (traject_id) references traject (id)
);
create index ix_overdracht_traject on overdracht (traject_id);
