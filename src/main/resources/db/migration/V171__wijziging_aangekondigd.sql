-- OV-0, F.18: a change is agreed and signed first, and holds on its day.
alter table plaatsing add column aangekondigd longtext;
alter table wijziging add column nieuw longtext;
alter table wijziging add column ingegaan_op datetime(6) null;
update wijziging set ingegaan_op = doorgevoerd_op;
