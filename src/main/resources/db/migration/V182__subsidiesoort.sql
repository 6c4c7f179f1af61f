-- CH-8a-2: the kind of a direct subsidy is kept with its source
alter table client add column subsidiesoort varchar(30);
