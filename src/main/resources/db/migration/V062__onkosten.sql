create table onkost (
    id bigint auto_increment primary key,
    version bigint not null,
    client_id bigint not null,
    plaatsing_id bigint not null,
    wijze varchar(20) not null,
    dag date not null,
    bedrag decimal(10, 2) not null,
    bijlage_id bigint,
    constraint fk_onkost_client foreign key (client_id) references client (id),
    constraint fk_onkost_plaatsing foreign key (plaatsing_id) references plaatsing (id),
    constraint fk_onkost_bijlage foreign key (bijlage_id) references bijlage (id)
);
create index ix_onkost_client on onkost (client_id, dag);
create index ix_onkost_plaatsing on onkost (plaatsing_id, dag);

-- E.4: a year without an amount refuses a forfait, so the amount of 2024 ends with 2024.
update norm set geldig_tot = '2024-12-31' where code = 'onkosten.forfait.dag' and geldig_van = '2024-01-01';
insert into norm (code, soort, anker, houden, waarde, minimum, maximum, geldig_van, geldig_tot, bron, omschrijving) values
    ('onkosten.forfait.jaar', 'GETAL', null, 'MODULE', '1626.77', '0', '5000', '2023-01-01', '2023-12-31', 'E.4: plafond 2023', 'Onkosten: hoogste forfait per jaar'),
    ('onkosten.forfait.jaar', 'GETAL', null, 'MODULE', '1659.29', '0', '5000', '2024-01-01', '2024-12-31', 'E.4: plafond 2024; latere jaren in te voeren', 'Onkosten: hoogste forfait per jaar');
