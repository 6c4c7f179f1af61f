-- CH-6d-1: what a change of the agreements says beside days, hours, tasks and people, so that papers follow it
alter table plaatsing add column pauze varchar(200);
alter table plaatsing add column contact_bij_probleem varchar(300);

-- A change that was carried out: what, of which plaatsing, from when, and what takes it back when nobody signs it.
create table wijziging (
    id bigint auto_increment primary key,
    version bigint not null,
    traject_id bigint not null,
    plaatsing_id bigint,
    antwoord_id bigint not null,
    soort varchar(30) not null,
    vanaf date not null,
    doorgevoerd_op datetime(6) not null,
    teruggedraaid_op datetime(6) null,
    vroeger longtext,
    constraint fk_wijziging_traject foreign key (traject_id) references traject (id),
    constraint fk_wijziging_plaatsing foreign key (plaatsing_id) references plaatsing (id)
);
create index ix_wijziging_traject on wijziging (traject_id);

insert into norm (code, soort, anker, houden, waarde, minimum, maximum, geldig_van, geldig_tot, bron, omschrijving) values
    ('wijziging.vanaf', 'DUUR', null, 'STAP', 'P1D', 'P1D', 'P60D', '2020-01-01', null, 'voorstel (C.4)', 'Dag waarop een wijziging ingaat, als die niet bekend is');
