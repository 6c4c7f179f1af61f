-- EX-8: a coordinator maintains what each status asks, and says who confirmed it; so a row numbers itself now
create table statuutregel_nieuw (
    id bigint auto_increment primary key,
    version bigint not null,
    statuut varchar(20) not null,
    toelating varchar(20) not null,
    instantie varchar(100),
    uitleg varchar(500) not null,
    geldig_van date not null,
    geldig_tot date,
    bron varchar(300) not null,
    bevestigd_door varchar(100),
    bevestigd_op date
);
insert into statuutregel_nieuw (version, statuut, toelating, instantie, uitleg, geldig_van, geldig_tot, bron)
    select 0, statuut, toelating, instantie, uitleg, geldig_van, geldig_tot, 'departementwvg.be' from statuutregel order by id;
drop table statuutregel;
alter table statuutregel_nieuw rename to statuutregel;
create unique index uq_statuutregel_dag on statuutregel (statuut, geldig_van);

-- What does not change a benefit needs not be told before the work begins; only expenses are talked about.
update statuutregel set geldig_tot = '2026-11-29' where statuut = 'IVT_IT';
insert into statuutregel (version, statuut, toelating, instantie, uitleg, geldig_van, geldig_tot, bron) values
    (0, 'IVT_IT', 'NIET_NODIG', null, 'Onbetaald werk verandert deze uitkering niet. Er is geen toelating nodig. Betaalt de werkpost onkosten terug? Bespreek dan of de cliënt dat moet laten weten aan de Directie-generaal Personen met een handicap.', '2026-11-30', null, 'departementwvg.be');
