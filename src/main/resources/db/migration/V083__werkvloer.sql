create table knelpunt (
    id bigint auto_increment primary key,
    version bigint not null,
    traject_id bigint not null,
    wat varchar(2000) not null,
    actie varchar(2000) not null,
    eigenaar varchar(2000) not null,
    tegen date not null,
    genoteerd_op date not null,
    opgelost_op date,
    hoe varchar(2000),
    constraint fk_knelpunt_traject foreign key (traject_id) references traject (id)
);
create index ix_knelpunt_traject on knelpunt (traject_id);

create table werkmeting (
    id bigint auto_increment primary key,
    traject_id bigint not null,
    plaatsing_id bigint not null,
    van date not null,
    tot date not null,
    eigen_gevoel varchar(20) not null,
    waarnemer varchar(200) not null,
    besluit longtext,
    constraint fk_werkmeting_plaatsing foreign key (plaatsing_id) references plaatsing (id)
);
create index ix_werkmeting_traject on werkmeting (traject_id);
create table werkmeting_taak (
    meting_id bigint not null,
    volgorde int not null,
    taak varchar(200) not null,
    zelfstandigheid varchar(20) not null,
    veilig boolean not null,
    primary key (meting_id, volgorde),
    constraint fk_werkmeting_taak foreign key (meting_id) references werkmeting (id)
);
