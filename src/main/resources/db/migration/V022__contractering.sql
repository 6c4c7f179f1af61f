create table kader_gebrek (
    id bigint auto_increment primary key,
    traject_id bigint not null,
    plaatsing_id bigint not null,
    code varchar(40) not null,
    nagekeken_op date not null,
    constraint fk_kader_gebrek_plaatsing foreign key (plaatsing_id) references plaatsing (id)
);
create index ix_kader_gebrek_plaatsing on kader_gebrek (plaatsing_id);

-- E.4: ceiling of the forfait for volunteers, by analogy. The last one known holds until the next is filled in.
insert into norm (code, soort, anker, houden, waarde, minimum, maximum, geldig_van, geldig_tot, bron, omschrijving) values
    ('onkosten.forfait.dag', 'GETAL', null, 'MODULE', '40.67', '0', '100', '2023-01-01', '2023-12-31', 'E.4: plafond 2023', 'Onkosten: hoogste forfait per dag'),
    ('onkosten.forfait.dag', 'GETAL', null, 'MODULE', '41.48', '0', '100', '2024-01-01', null, 'E.4: plafond 2024; latere jaren in te voeren', 'Onkosten: hoogste forfait per dag'),
    ('uurrooster.uren.maximum', 'GETAL', null, 'MODULE', '38', '1', '38', '2020-01-01', null, 'voorstel (F.12)', 'Meeste uren per week op een werkpost');
