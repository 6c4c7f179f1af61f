-- CH-6d-2: each weighed risk has a review date of its own, and keeps who of the coordinators agreed.
create table risico (
    id bigint auto_increment primary key,
    version bigint not null,
    traject_id bigint not null,
    plaatsing_id bigint,
    antwoord_id bigint not null,
    nazien_op date not null,
    akkoord_door varchar(100),
    akkoord_op date,
    nagekeken_op date,
    nagekeken_door varchar(100),
    bevinding varchar(1000),
    constraint fk_risico_traject foreign key (traject_id) references traject (id),
    constraint fk_risico_plaatsing foreign key (plaatsing_id) references plaatsing (id),
    constraint uk_risico_antwoord unique (antwoord_id)
);
create index ix_risico_traject on risico (traject_id);
