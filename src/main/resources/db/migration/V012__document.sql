create table document (
    id bigint auto_increment primary key,
    version bigint not null,
    traject_id bigint not null,
    plaatsing_id bigint,
    soort varchar(40) not null,
    reeks varchar(100) not null,
    versie int not null,
    status varchar(20) not null,
    sjabloonversie varchar(64) not null,
    invoerhash varchar(64) not null,
    hash varchar(64) not null,
    omvang int not null,
    opgemaakt_door varchar(64) not null,
    opgemaakt_op date not null,
    definitief_op date,
    getekend_op date,
    constraint uk_document_versie unique (reeks, versie),
    constraint fk_document_traject foreign key (traject_id) references traject (id)
);
create index ix_document_traject on document (traject_id, id);
create table document_bezorging (
    document_id bigint not null,
    datum date not null,
    vorm varchar(20) not null,
    uitgelegd_door varchar(200),
    geregistreerd_door varchar(64) not null,
    constraint fk_document_bezorging foreign key (document_id) references document (id)
);
create index ix_document_bezorging on document_bezorging (document_id);
create table document_inhoud (
    document_id bigint not null primary key,
    inhoud longblob not null,
    constraint fk_document_inhoud foreign key (document_id) references document (id)
);
