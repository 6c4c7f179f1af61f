-- G.5, EX-4: since when somebody does or does not sign beside a representative, which paper shows it, and how it was before.
create table beschermingsstand (
    id bigint auto_increment primary key,
    client_id bigint not null,
    soort varchar(30) not null,
    client_tekent_mee boolean not null,
    belangenconflict boolean not null,
    sinds date not null,
    bewijs varchar(500) not null,
    vastgelegd_op date not null,
    vastgelegd_door varchar(64) not null,
    constraint fk_beschermingsstand_client foreign key (client_id) references client (id)
);
create index ix_beschermingsstand_client on beschermingsstand (client_id, id);
insert into beschermingsstand
    (client_id, soort, client_tekent_mee, belangenconflict, sinds, bewijs, vastgelegd_op, vastgelegd_door)
select b.client_id, coalesce(c.vertegenwoordiging, 'GEEN'), b.client_tekent_mee, b.belangenconflict,
    coalesce(b.soort_sinds, b.bijgewerkt_op), coalesce(b.soort_bewijs, 'Niet genoteerd'), b.bijgewerkt_op, b.bijgewerkt_door
from bescherming b join client c on c.id = b.client_id;
