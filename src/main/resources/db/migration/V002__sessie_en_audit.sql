-- Sessions (names and columns as Spring Session asks for them; upper case because MySQL on Linux tells them apart)
create table SPRING_SESSION (
    PRIMARY_ID char(36) not null,
    SESSION_ID char(36) not null,
    CREATION_TIME bigint not null,
    LAST_ACCESS_TIME bigint not null,
    MAX_INACTIVE_INTERVAL int not null,
    EXPIRY_TIME bigint not null,
    PRINCIPAL_NAME varchar(100),
    constraint SPRING_SESSION_PK primary key (PRIMARY_ID)
);
create unique index SPRING_SESSION_IX1 on SPRING_SESSION (SESSION_ID);
create index SPRING_SESSION_IX2 on SPRING_SESSION (EXPIRY_TIME);
create index SPRING_SESSION_IX3 on SPRING_SESSION (PRINCIPAL_NAME);

create table SPRING_SESSION_ATTRIBUTES (
    SESSION_PRIMARY_ID char(36) not null,
    ATTRIBUTE_NAME varchar(200) not null,
    ATTRIBUTE_BYTES longblob not null,
    constraint SPRING_SESSION_ATTRIBUTES_PK primary key (SESSION_PRIMARY_ID, ATTRIBUTE_NAME),
    constraint SPRING_SESSION_ATTRIBUTES_FK foreign key (SESSION_PRIMARY_ID)
        references SPRING_SESSION (PRIMARY_ID) on delete cascade
);

-- The head of each chain; locked while a row is added
create table audit_keten (
    keten varchar(64) not null primary key,
    laatste_nr bigint not null,
    laatste_hash varchar(64) not null
);

create table audit_regel (
    id bigint auto_increment primary key,
    keten varchar(64) not null,
    nr bigint not null,
    tijdstip datetime(6) not null,
    account varchar(64) not null,
    rol varchar(100) not null,
    actie varchar(40) not null,
    traject_id bigint,
    object_soort varchar(60) not null,
    object_id varchar(100),
    details longtext not null,
    vorige_hash varchar(64) not null,
    hash varchar(64) not null,
    constraint uq_audit_regel_keten_nr unique (keten, nr)
);
create index ix_audit_regel_traject on audit_regel (traject_id, nr);
