create table werkpost (
    id bigint auto_increment primary key,
    version bigint not null default 0,
    code varchar(7) not null,
    naam varchar(200) not null,
    straat varchar(200),
    postcode varchar(4) not null,
    gemeente varchar(100) not null,
    sector varchar(100),
    eigen_campus boolean not null,
    ondernemingsnummer varchar(10),
    contact_naam varchar(200),
    contact_telefoon varchar(20),
    contact_email varchar(254),
    constraint werkpost_code unique (code)
);
