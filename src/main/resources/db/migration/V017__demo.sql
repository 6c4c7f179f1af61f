create table demo_klok (
    id int not null primary key,
    verschil_ms bigint not null
);
