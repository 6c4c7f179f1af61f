create table termijn (
    id bigint auto_increment primary key,
    version bigint not null default 0,
    traject_id bigint not null,
    plaatsing_id bigint,
    sleutel varchar(60) not null,
    datum date not null,
    oorspronkelijke_datum date not null,
    status varchar(10) not null,
    open_sleutel varchar(110),
    geopend_op date not null,
    gehouden_op date,
    reden_verzet varchar(500),
    constraint termijn_een_open unique (open_sleutel)
);

create index termijn_traject on termijn (traject_id, status, datum);
create index termijn_sleutel on termijn (sleutel, status, datum);
