create table dienst (
    id bigint auto_increment primary key,
    version bigint not null default 0,
    code varchar(20) not null,
    naam varchar(200) not null,
    organisatie varchar(200),
    ondernemingsnummer varchar(10),
    straat varchar(200),
    postcode varchar(4),
    gemeente varchar(100),
    telefoon varchar(20),
    email varchar(254),
    constraint dienst_code unique (code)
);

create table antenne (
    id bigint auto_increment primary key,
    version bigint not null default 0,
    dienst_id bigint not null,
    code varchar(20) not null,
    naam varchar(200) not null,
    subregio varchar(200) not null,
    constraint antenne_code unique (code),
    constraint antenne_dienst foreign key (dienst_id) references dienst (id)
);

create table antenne_postcode (
    antenne_id bigint not null,
    postcode varchar(4) not null,
    primary key (antenne_id, postcode),
    constraint antenne_postcode_antenne foreign key (antenne_id) references antenne (id)
);

create table medewerker (
    id bigint auto_increment primary key,
    version bigint not null default 0,
    account varchar(64) not null,
    voornaam varchar(100) not null,
    naam varchar(100) not null,
    rol varchar(20) not null,
    antenne_id bigint not null,
    vte decimal(3, 2) not null,
    actief boolean not null,
    constraint medewerker_account unique (account),
    constraint medewerker_antenne foreign key (antenne_id) references antenne (id)
);

insert into dienst (code, naam) values ('BW', 'Begeleid Werken');
