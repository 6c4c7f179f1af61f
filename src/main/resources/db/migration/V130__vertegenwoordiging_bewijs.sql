-- Since when a client is represented in this way, and which paper shows it (domein G.5, EX-4).
alter table bescherming add column soort_sinds date;
alter table bescherming add column soort_bewijs varchar(500);
