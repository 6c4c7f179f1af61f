-- Why a mandate begins before the day on which it was given (domein X-8).
alter table tekenmandaat add column reden varchar(500);
