alter table sjabloonnazicht add column getest_op date;
alter table sjabloonnazicht add column test_opmerking varchar(500);
