-- a document is never signed in two rounds at once: the id of the document while its round runs, null after
alter table ondertekening add column lopend_document bigint;
update ondertekening set lopend_document = document_id where status = 'LOPEND';
alter table ondertekening add constraint ondertekening_een_lopend unique (lopend_document);
