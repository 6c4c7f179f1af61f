create table formulierversie (
    id bigint auto_increment primary key,
    hash varchar(64) not null,
    tekst longtext not null,
    constraint uk_formulierversie_hash unique (hash)
);
create table formulierantwoord (
    id bigint auto_increment primary key,
    traject_id bigint not null,
    plaatsing_id bigint,
    formulier varchar(100) not null,
    taak_id varchar(64) not null,
    taaknaam varchar(255) not null,
    proces_id varchar(100) not null,
    instantie_id varchar(64) not null,
    door varchar(64) not null,
    tijdstip datetime(6) not null,
    formulierversie_id bigint not null,
    antwoorden longtext not null,
    constraint fk_formulierantwoord_versie foreign key (formulierversie_id) references formulierversie (id)
);
create index ix_formulierantwoord_traject on formulierantwoord (traject_id, formulier);
create index ix_formulierantwoord_taak on formulierantwoord (taak_id);
create index ix_formulierantwoord_instantie on formulierantwoord (instantie_id, formulier);
