-- Where the daily mail of a person goes. No row or no address: no mail.
create table herinnering_ontvanger (
    id bigint auto_increment primary key,
    version bigint not null,
    account varchar(64) not null,
    email varchar(254),
    gewenst boolean not null,
    constraint herinnering_ontvanger_account unique (account)
);

-- One row per person and day: who has the row may send. Two nodes cannot both have it.
create table herinnering (
    id bigint auto_increment primary key,
    version bigint not null,
    account varchar(64) not null,
    dag date not null,
    status varchar(12) not null,
    pogingen int not null,
    volgende_poging datetime(6),
    constraint herinnering_een_per_dag unique (account, dag)
);
create index ix_herinnering_dag on herinnering (dag, status);
