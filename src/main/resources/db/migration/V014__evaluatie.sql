create table evaluatie (
    id bigint auto_increment primary key,
    version bigint not null,
    traject_id bigint not null,
    soort varchar(30) not null,
    status varchar(20) not null,
    verwacht_op date not null,
    gesprek_gepland_op date,
    gesprek_op date,
    bezorgd_op date,
    document_id bigint,
    constraint fk_evaluatie_traject foreign key (traject_id) references traject (id)
);
create index ix_evaluatie_traject on evaluatie (traject_id, soort, id);
