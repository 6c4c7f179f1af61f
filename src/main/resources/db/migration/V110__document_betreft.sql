alter table document add column betreft varchar(200);
update document set betreft = (
    select w.naam from plaatsing p join werkpost w on w.id = p.werkpost_id where p.id = document.plaatsing_id)
where plaatsing_id is not null;
