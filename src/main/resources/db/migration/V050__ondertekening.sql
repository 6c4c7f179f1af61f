-- Who may sign for a client, and how far the client signs too (domein G.5).
create table bescherming (
    id bigint auto_increment primary key,
    version bigint not null,
    client_id bigint not null,
    client_tekent_mee boolean not null,
    belangenconflict boolean not null,
    bijgewerkt_op date not null,
    bijgewerkt_door varchar(64) not null,
    constraint uk_bescherming_client unique (client_id),
    constraint fk_bescherming_client foreign key (client_id) references client (id)
);
create table vertegenwoordiger (
    id bigint auto_increment primary key,
    version bigint not null,
    client_id bigint not null,
    naam varchar(100) not null,
    bevoegdheid varchar(20) not null,
    professioneel boolean not null,
    van date not null,
    tot date,
    mandaat_geregistreerd_op date,
    vastgelegd_door varchar(64) not null,
    constraint fk_vertegenwoordiger_client foreign key (client_id) references client (id)
);
create index ix_vertegenwoordiger_client on vertegenwoordiger (client_id, id);

-- Who signs for the dienst, from when until when (domein X-8).
create table tekenmandaat (
    id bigint auto_increment primary key,
    version bigint not null,
    account varchar(64) not null,
    van date not null,
    tot date,
    gegeven_door varchar(64) not null
);
create index ix_tekenmandaat_account on tekenmandaat (account, van);

-- One round of signatures under one version of a document.
create table ondertekening (
    id bigint auto_increment primary key,
    version bigint not null,
    traject_id bigint not null,
    plaatsing_id bigint,
    document_id bigint not null,
    documentsoort varchar(40) not null,
    documenthash varchar(64) not null,
    definitief_op date not null,
    status varchar(20) not null,
    gestart_op datetime(6) not null,
    gestart_door varchar(64) not null,
    afgerond_op datetime(6),
    geldt_sinds datetime(6),
    uitleg longtext,
    zegel varchar(20),
    constraint fk_ondertekening_traject foreign key (traject_id) references traject (id),
    constraint fk_ondertekening_document foreign key (document_id) references document (id)
);
create index ix_ondertekening_traject on ondertekening (traject_id, id);
create index ix_ondertekening_document on ondertekening (document_id, id);
create table tekenvak (
    id bigint auto_increment primary key,
    version bigint not null,
    ondertekening_id bigint not null,
    nummer int not null,
    partij varchar(20) not null,
    naam varchar(100),
    functie varchar(100),
    wijze varchar(20),
    datum date,
    geregistreerd_op datetime(6),
    geregistreerd_door varchar(64),
    getuige varchar(100),
    vertegenwoordiger_id bigint,
    documenthash varchar(64),
    scan_id bigint,
    ip_adres varchar(45),
    browser varchar(300),
    bezwaar longtext,
    bezwaar_op datetime(6),
    constraint uk_tekenvak_nummer unique (ondertekening_id, nummer),
    constraint fk_tekenvak_ondertekening foreign key (ondertekening_id) references ondertekening (id)
);
create table tekenvak_toegelaten (
    tekenvak_id bigint not null,
    vertegenwoordiger_id bigint not null,
    constraint pk_tekenvak_toegelaten primary key (tekenvak_id, vertegenwoordiger_id),
    constraint fk_toegelaten_tekenvak foreign key (tekenvak_id) references tekenvak (id)
);
create table tekenscan (
    id bigint auto_increment primary key,
    ondertekening_id bigint not null,
    naam varchar(100) not null,
    type varchar(40) not null,
    omvang int not null,
    hash varchar(64) not null,
    inhoud longblob not null,
    constraint fk_tekenscan_ondertekening foreign key (ondertekening_id) references ondertekening (id)
);
create table tekenlink (
    id bigint auto_increment primary key,
    version bigint not null,
    ondertekening_id bigint not null,
    tekenvak_id bigint not null,
    vertegenwoordiger_id bigint,
    sleutelhash varchar(64) not null,
    gemaakt_op datetime(6) not null,
    gemaakt_door varchar(64) not null,
    verloopt_op datetime(6) not null,
    ingetrokken_op datetime(6),
    gebruikt_op datetime(6),
    laatst_geopend_op datetime(6),
    aantal_geopend int not null,
    constraint uk_tekenlink_sleutel unique (sleutelhash),
    constraint fk_tekenlink_tekenvak foreign key (tekenvak_id) references tekenvak (id)
);
create index ix_tekenlink_ondertekening on tekenlink (ondertekening_id);

-- The finished file of a signed document: the same pages, a page with the signatures, the seal of the dienst.
create table document_getekend (
    document_id bigint not null primary key,
    inhoud longblob not null,
    hash varchar(64) not null,
    constraint fk_document_getekend foreign key (document_id) references document (id)
);

insert into norm (code, soort, anker, houden, waarde, minimum, maximum, bron, omschrijving) values
    ('ondertekening.link', 'DUUR', null, 'MODULE', 'P14D', 'P1D', 'P30D', 'voorstel', 'Geldigheid van een persoonlijke tekenlink');
