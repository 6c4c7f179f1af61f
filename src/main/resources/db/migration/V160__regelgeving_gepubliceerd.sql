-- From when a text can be checked against a law: the day it was published (domein CH-4a). Null is the day it holds from.
alter table regelgeving add column gepubliceerd_op date;
update regelgeving set gepubliceerd_op = '2017-10-13' where code = 'BVR-2017';
