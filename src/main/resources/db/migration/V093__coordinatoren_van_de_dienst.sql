-- Coordinators were a team per antenne; they are one team of the dienst.
insert into ACT_ID_GROUP (ID_, REV_, NAME_, TYPE_) values ('coordinator-dienst', 1, 'coordinator-dienst', 'WORKFLOW');
update ACT_ID_MEMBERSHIP set GROUP_ID_ = 'coordinator-dienst' where GROUP_ID_ like 'coordinator-%';
update ACT_RU_IDENTITYLINK set GROUP_ID_ = 'coordinator-dienst' where GROUP_ID_ like 'coordinator-%';
update ACT_RU_AUTHORIZATION set GROUP_ID_ = 'coordinator-dienst' where GROUP_ID_ like 'coordinator-%';
update taakregel set team = 'coordinator-dienst' where team like 'coordinator-%';
