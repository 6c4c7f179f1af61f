-- C.6 5: a second document may be signed with the first, by the same people in one round.
alter table ondertekening add column bij_document_id bigint;
alter table ondertekening add column bij_documentsoort varchar(40);
alter table ondertekening add column bij_documenthash varchar(64);
alter table ondertekening add column bij_bestandhash varchar(64);
alter table ondertekening add constraint fk_ondertekening_bij_document foreign key (bij_document_id) references document (id);
alter table tekenvak add column bij_documenthash varchar(64);
alter table tekenvak add column bij_scan_id bigint;

-- A document is signed in one round at a time, whether it is the first of that round or the second.
create table ondertekening_lopend (
    document_id bigint primary key,
    ondertekening_id bigint not null,
    constraint fk_ondertekening_lopend foreign key (ondertekening_id) references ondertekening (id)
);
insert into ondertekening_lopend (document_id, ondertekening_id)
select lopend_document, id from ondertekening where lopend_document is not null;
alter table ondertekening drop constraint ondertekening_een_lopend;
alter table ondertekening drop column lopend_document;
