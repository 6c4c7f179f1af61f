create table afwezigheid (
    id bigint auto_increment primary key,
    version bigint not null,
    account varchar(64) not null,
    vervanger varchar(64) not null,
    eerste_dag date not null,
    laatste_dag date not null
);
create index ix_afwezigheid_account on afwezigheid (account, laatste_dag);
create index ix_afwezigheid_vervanger on afwezigheid (vervanger, laatste_dag);
