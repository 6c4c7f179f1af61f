-- F.14: a day that was worked instead of an agreed one, or an agreed day on which the client did not come
create table dagmelding (
    id bigint auto_increment primary key,
    version bigint not null,
    plaatsing_id bigint not null,
    soort varchar(20) not null,
    dag date not null,
    in_plaats_van date,
    reden varchar(500) not null,
    gemeld_door varchar(100) not null,
    gemeld_op date not null,
    ingetrokken_door varchar(100),
    ingetrokken_op date,
    constraint fk_dagmelding_plaatsing foreign key (plaatsing_id) references plaatsing (id)
);
create index ix_dagmelding_plaatsing on dagmelding (plaatsing_id, dag);
