create table client (
    id bigint auto_increment primary key,
    version bigint not null default 0,
    voornaam varchar(100) not null,
    naam varchar(100) not null,
    geboortedatum date,
    gender varchar(10),
    telefoon varchar(20),
    email varchar(254),
    contactvoorkeur varchar(20),
    straat varchar(200),
    postcode varchar(4),
    gemeente varchar(100),
    taal varchar(50),
    leesniveau varchar(20),
    inkomensstatuut varchar(30),
    financieringsbron varchar(50),
    vertegenwoordiging varchar(30),
    account varchar(64),
    constraint client_account unique (account)
);

create index client_naam on client (naam, voornaam);
