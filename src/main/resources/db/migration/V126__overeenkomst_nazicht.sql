-- With which law an agreement was made, by its code: two laws may have the same title (domein CH-4a).
alter table document add column regelgeving_code varchar(40);
update document set regelgeving_code = (
    select min(r.code) from regelgeving r where r.titel = document.regelgeving)
    where regelgeving is not null;
-- Where two laws share a title nobody knows which one it was: the agreement is looked at again.
update document set regelgeving_code = null
    where regelgeving in (select r.titel from regelgeving r group by r.titel having count(*) > 1);

-- Somebody read a running agreement beside a newer law.
create table overeenkomstnazicht (
    id bigint auto_increment primary key,
    version bigint not null,
    document_id bigint not null,
    regelgeving_code varchar(40) not null,
    nagekeken_door varchar(64) not null,
    nagekeken_op date not null,
    opmerking varchar(500),
    constraint uk_overeenkomstnazicht unique (document_id, regelgeving_code),
    constraint fk_overeenkomstnazicht foreign key (document_id) references document (id)
);
