-- Leave for one client to work at the same werkpost and hours as another, until a day (CH-7a-3).
create table uitzondering (
    id bigint auto_increment primary key,
    version bigint not null,
    plaatsing_id bigint not null,
    werkpost_id bigint not null,
    traject_id bigint not null,
    reden varchar(1000) not null,
    toegestaan_door varchar(64) not null,
    toegestaan_op date not null,
    tot date not null,
    beeindigd_op date,
    constraint fk_uitzondering_plaatsing foreign key (plaatsing_id) references plaatsing (id)
);
create index ix_uitzondering_plaatsing on uitzondering (plaatsing_id, tot);
create index ix_uitzondering_werkpost on uitzondering (werkpost_id, toegestaan_op);

insert into norm (code, soort, anker, houden, waarde, minimum, maximum, bron, omschrijving) values
    ('samenplaatsing.einde', 'DUUR', null, 'MODULE', 'P3M', 'P1D', 'P6M', 'bron 000 punt 7a; duur: voorstel', 'Einde van een uitzondering om samen te werken; de langste duur'),
    ('samenplaatsing.aantal', 'GETAL', null, 'MODULE', '2', '0', '10', 'bron 000 punt 7a; aantal: voorstel', 'Uitzonderingen op een werkpost in een jaar die nog niet stelselmatig zijn');
