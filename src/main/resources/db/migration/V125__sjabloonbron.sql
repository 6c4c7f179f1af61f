-- Where the words of a text come from: of the dienst itself, or a type agreement of the Platform (domein OV-0b).
alter table sjabloon add column bron varchar(20) not null default 'EIGEN';
