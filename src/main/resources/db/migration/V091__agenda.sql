-- The secret address of a person's calendar feed. Only its fingerprint is kept; revoking it removes the row.
create table agenda_sleutel (
    id bigint auto_increment primary key,
    version bigint not null,
    account varchar(64) not null,
    vingerafdruk varchar(64) not null,
    gemaakt_op datetime(6) not null,
    constraint agenda_sleutel_account unique (account),
    constraint agenda_sleutel_vingerafdruk unique (vingerafdruk)
);
