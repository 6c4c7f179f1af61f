alter table formulierantwoord add column werkpost_id bigint;

create table antwoordlijn (
    plaatsing_id bigint primary key,
    werkpost_id bigint not null,
    zoektocht varchar(64) not null
);
