-- F.14: what somebody was paid back for a day is judged by the hours of that day
create table plaatsing_vroeger_rooster (
    plaatsing_id bigint not null,
    volgorde int not null,
    dagen varchar(30) not null,
    van_uur varchar(5) not null,
    tot_uur varchar(5) not null,
    vanaf date not null,
    primary key (plaatsing_id, volgorde),
    constraint fk_plaatsing_vroeger_rooster foreign key (plaatsing_id) references plaatsing (id)
);
