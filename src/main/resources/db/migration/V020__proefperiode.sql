create table proefperiode (
    id bigint auto_increment primary key,
    version bigint not null,
    traject_id bigint not null,
    plaatsing_id bigint not null,
    startdatum date not null,
    einddatum date not null,
    oorspronkelijk_einde date not null,
    tussentijds date not null,
    verlengingen int not null,
    status varchar(20) not null,
    afgerond_op date,
    constraint proefperiode_een_per_plaatsing unique (plaatsing_id),
    constraint fk_proefperiode_plaatsing foreign key (plaatsing_id) references plaatsing (id)
);
create index ix_proefperiode_traject on proefperiode (traject_id);
create index ix_proefperiode_status on proefperiode (status, einddatum);
