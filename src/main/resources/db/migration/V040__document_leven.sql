-- The life of a document (domein C.6, CH-9e): level of language, reason of a new version, both levels and the page kept.
alter table document add column onderwerp_id bigint;
alter table document add column taalniveau varchar(20) not null default 'DUIDELIJK';
alter table document add column regelgeving varchar(200);
alter table document add column reden varchar(500);
alter table document add column vervallen_op date;
alter table document add column reden_vervallen varchar(500);
-- Set while a version is final, so that the database refuses a second one.
alter table document add column eindversie varchar(130);
alter table document add constraint uk_document_eindversie unique (eindversie);
update document set eindversie = concat(reeks, '|', status) where status in ('DEFINITIEF', 'GETEKEND')
    and versie = (select laatste.versie from (select reeks as r, max(versie) as versie from document group by reeks) laatste where laatste.r = document.reeks);

alter table document_bezorging add column aan varchar(200);
alter table document_bezorging add column bewijs varchar(500);

create table document_weergave (
    id bigint auto_increment primary key,
    document_id bigint not null,
    niveau varchar(20) not null,
    vorm varchar(10) not null,
    hash varchar(64) not null,
    inhoud longblob not null,
    constraint uk_document_weergave unique (document_id, niveau, vorm),
    constraint fk_document_weergave foreign key (document_id) references document (id)
);

insert into norm (code, soort, anker, houden, waarde, minimum, maximum, bron, omschrijving) values
    ('dossier.bewaring', 'DUUR', null, 'MODULE', 'P10Y', 'P1Y', 'P30Y', 'voorstel', 'Een dossier bewaren na het einde');
