-- F.18: with which certificate somebody signed (eID, itsme), and who issued it; part of the proof.
alter table tekenvak add column certificaat varchar(300);
