-- AM-3, C.7 POP: each version of a POP is registered on the platform of the authority, once.
create table popregistratie (
    id bigint auto_increment primary key,
    version bigint not null,
    traject_id bigint not null,
    document_id bigint not null,
    versie int not null,
    datum date not null,
    door varchar(100) not null,
    referentie varchar(100) not null,
    constraint uk_popregistratie_document unique (document_id),
    constraint fk_popregistratie_traject foreign key (traject_id) references traject (id),
    constraint fk_popregistratie_document foreign key (document_id) references document (id)
);
create index ix_popregistratie_traject on popregistratie (traject_id);
