-- VG-4: a claim is the sum of its receipts; the hash keeps one receipt from being paid twice.
create table onkost_bewijs (
    onkost_id bigint not null,
    bijlage_id bigint not null,
    hash varchar(64) not null,
    bedrag decimal(10, 2) not null,
    constraint pk_onkost_bewijs primary key (onkost_id, bijlage_id),
    constraint fk_onkost_bewijs_onkost foreign key (onkost_id) references onkost (id),
    constraint fk_onkost_bewijs_bijlage foreign key (bijlage_id) references bijlage (id)
);
create index ix_onkost_bewijs_hash on onkost_bewijs (hash);
insert into onkost_bewijs (onkost_id, bijlage_id, hash, bedrag)
    select onkost.id, bijlage.id, bijlage.hash, onkost.bedrag from onkost join bijlage on bijlage.id = onkost.bijlage_id;
alter table onkost drop constraint fk_onkost_bijlage;
alter table onkost drop column bijlage_id;

-- E.4: kilometres beside a forfait; an expense that was withdrawn stays readable.
alter table onkost add column km int;
alter table onkost add column ingetrokken_op date;
alter table onkost add column ingetrokken_door varchar(100);
alter table onkost add column intrekreden varchar(500);
