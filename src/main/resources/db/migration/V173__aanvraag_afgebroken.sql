-- CH-9e: the process of a request was removed, so nobody works on it any more and the client may ask again.
alter table documentaanvraag add column afgebroken_op date;
