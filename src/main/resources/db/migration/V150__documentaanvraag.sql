-- CH-9e, C.4 Documentaanvraag: which papers a client asked for, when, and when they were handed over.
create table documentaanvraag (
    id bigint auto_increment primary key,
    version bigint not null,
    traject_id bigint not null,
    -- only while it runs; unique, so that a traject never has two
    lopend_traject_id bigint,
    gevraagd_op date not null,
    gevraagd_door varchar(64) not null,
    bezorgd_op date,
    constraint documentaanvraag_een_lopende unique (lopend_traject_id),
    constraint fk_documentaanvraag_traject foreign key (traject_id) references traject (id)
);
create index ix_documentaanvraag_traject on documentaanvraag (traject_id);

create table documentaanvraag_papier (
    documentaanvraag_id bigint not null,
    soort varchar(40) not null,
    primary key (documentaanvraag_id, soort),
    constraint fk_papier_documentaanvraag foreign key (documentaanvraag_id) references documentaanvraag (id)
);

-- The last day that the law leaves; the shorter term of the dienst is 'document.aanvraag'.
insert into norm (code, soort, anker, houden, waarde, minimum, maximum, bron, omschrijving) values
    ('document.aanvraagUiterlijk', 'DUUR', null, 'FASE', 'P1M', 'P1D', 'P1M', 'AVG art. 12 lid 3 (G.4)', 'Gevraagd document bezorgen: laatste dag volgens de wet');
