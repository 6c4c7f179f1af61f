create table noodtoegang (
    id bigint auto_increment primary key,
    version bigint not null,
    account varchar(64) not null,
    traject_id bigint not null,
    reden varchar(1000) not null,
    van datetime(6) not null,
    tot datetime(6) not null,
    nagekeken_door varchar(64),
    nagekeken_op datetime(6),
    constraint fk_noodtoegang_traject foreign key (traject_id) references traject (id)
);
create index ix_noodtoegang_account on noodtoegang (account, traject_id, tot);
create index ix_noodtoegang_nagekeken on noodtoegang (nagekeken_door);

insert into norm (code, soort, anker, houden, waarde, minimum, maximum, bron, omschrijving) values
    ('noodtoegang.uren', 'GETAL', null, 'MODULE', '4', '1', '24', 'voorstel', 'Hoeveel uren noodtoegang tot een dossier duurt');
