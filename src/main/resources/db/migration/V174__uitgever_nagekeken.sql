-- G.5: whether the issuer of a certificate was one that the dienst trusts when somebody signed with eID; null for other ways.
alter table tekenvak add column uitgever_nagekeken boolean;
