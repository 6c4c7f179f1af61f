create table beslissing (
    id bigint auto_increment primary key,
    version bigint not null,
    traject_id bigint not null,
    werkpost_id bigint,
    plaatsing_id bigint,
    vraagcode varchar(5) not null,
    vraag varchar(1000) not null,
    advies varchar(2000),
    status varchar(20) not null,
    uitgesteld int not null,
    voorbereid_op date not null,
    gekozen varchar(30),
    richting varchar(20),
    eigen_woorden longtext,
    gekozen_door varchar(20),
    reden_vertegenwoordiger varchar(2000),
    aanwezigen longtext,
    vorm varchar(20),
    bewijsniveau int,
    getuige varchar(100),
    datum date,
    geregistreerd_door varchar(64),
    betwist_op date,
    betwisting varchar(2000),
    constraint fk_beslissing_traject foreign key (traject_id) references traject (id),
    constraint fk_beslissing_werkpost foreign key (werkpost_id) references werkpost (id)
);
create index ix_beslissing_vraag on beslissing (traject_id, vraagcode, id);
create table beslissing_optie (
    beslissing_id bigint not null,
    letter varchar(1) not null,
    tekst varchar(200) not null,
    gevolg varchar(500) not null,
    richting varchar(20) not null,
    primary key (beslissing_id, letter),
    constraint fk_beslissing_optie foreign key (beslissing_id) references beslissing (id)
);
