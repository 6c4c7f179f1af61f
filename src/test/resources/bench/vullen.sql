-- trajecten :van to :tot of 20 per coach, five open tasks each: the same in the engine's tables and in ours
insert into antenne (dienst_id, code, naam, subregio)
  select (select min(id) from dienst), concat('t', n), concat('Antenne ', n), 'Bench' from bench_getal
  where n >= :van div 1000 and n < (:tot + 999) div 1000;
insert into medewerker (account, voornaam, naam, rol, antenne_id, vte, actief)
  select concat('coach-', n), concat('Voornaam-', n), 'Naam', 'JOBCOACH', a.id, 1.00, true
  from bench_getal join antenne a on a.code = concat('t', n div 50) where n >= :van div 20 and n < :tot div 20;
insert into client (voornaam, naam, telefoon) select concat('Voornaam-', n), concat('Naam-', n), '+32470123456'
  from bench_getal where n >= :van and n < :tot;
insert into traject (version, code, type, status, fase, client_id, antenne, coach, backup, aangemeld_op, startdatum)
  select 0, concat('BW-B', lpad(n, 7, '0')), 'BEGELEID_WERKEN', 'LOPEND', 'JOBFINDING', c.id, concat('t', n div 1000),
    concat('coach-', n div 20), concat('coach-', (n div 20) + 1), '2026-01-05', '2026-02-02'
  from bench_getal join client c on c.naam = concat('Naam-', n) where n >= :van and n < :tot;
insert into termijn (traject_id, sleutel, datum, oorspronkelijke_datum, status, open_sleutel, geopend_op)
  select t.id, 'bevraging', date_add('2026-12-01', interval t.id % 365 day), '2026-12-01', 'OPEN', concat('bench-', t.id), '2026-02-02'
  from bench_getal join traject t on t.code = concat('BW-B', lpad(n, 7, '0')) where n >= :van and n < :tot;
insert into audit_regel (keten, nr, tijdstip, account, rol, actie, traject_id, object_soort, object_id, details, vorige_hash, hash)
  select concat('traject-', t.id), k.n + 1, '2026-02-02 09:00:00', t.coach, 'JOBCOACH', 'TAAK_VOLTOOID', t.id, 'taak', 'x', '{"taak":"Zoekplan maken"}', 'x', 'x'
  from bench_getal g join traject t on t.code = concat('BW-B', lpad(g.n, 7, '0')) join bench_getal k on k.n < 10 where g.n >= :van and g.n < :tot;
insert into audit_keten (keten, laatste_nr, laatste_hash)
  select concat('traject-', t.id), 10, 'x' from bench_getal join traject t on t.code = concat('BW-B', lpad(n, 7, '0')) where n >= :van and n < :tot;
insert into formulierantwoord (traject_id, formulier, taak_id, taaknaam, proces_id, instantie_id, door, tijdstip, formulierversie_id, antwoorden)
  select t.id, 'zoekplan-maken', concat('oud-', g.n, '-', k.n), 'Zoekplan maken', 'jobfinding', concat('p-', g.n), t.coach, '2026-02-02 09:00:00',
    (select min(id) from formulierversie), '{"plan":"Een zin over werk."}'
  from bench_getal g join traject t on t.code = concat('BW-B', lpad(g.n, 7, '0')) join bench_getal k on k.n < 5 where g.n >= :van and g.n < :tot;
insert into ACT_RU_EXECUTION (ID_, REV_, ROOT_PROC_INST_ID_, PROC_INST_ID_, BUSINESS_KEY_, PROC_DEF_ID_, IS_ACTIVE_, IS_CONCURRENT_, IS_SCOPE_, IS_EVENT_SCOPE_, SUSPENSION_STATE_, CACHED_ENT_STATE_, SEQUENCE_COUNTER_, PROC_DEF_KEY_)
  select concat('p-', n), 1, concat('p-', n), concat('p-', n), concat('BW-B', lpad(n, 7, '0')), ':definitie', 1, 0, 1, 0, 1, 2, 1, 'jobfinding'
  from bench_getal where n >= :van and n < :tot;
insert into ACT_RU_VARIABLE (ID_, REV_, TYPE_, NAME_, EXECUTION_ID_, PROC_INST_ID_, PROC_DEF_ID_, LONG_, TEXT_, VAR_SCOPE_, SEQUENCE_COUNTER_, IS_CONCURRENT_LOCAL_)
  select concat('v-', n), 1, 'long', 'trajectId', concat('p-', n), concat('p-', n), ':definitie', t.id, t.id, concat('p-', n), 1, 0
  from bench_getal join traject t on t.code = concat('BW-B', lpad(n, 7, '0')) where n >= :van and n < :tot;
insert into ACT_RU_TASK (ID_, REV_, EXECUTION_ID_, PROC_INST_ID_, PROC_DEF_ID_, NAME_, TASK_DEF_KEY_, ASSIGNEE_, PRIORITY_, CREATE_TIME_, DUE_DATE_, SUSPENSION_STATE_, TASK_STATE_)
  select concat('k-', g.n, '-', k.n), 1, concat('p-', g.n), concat('p-', g.n), ':definitie', 'Werkgever contacteren', ':element',
    if((g.n * 5 + k.n) % 20 = 0, null, concat('coach-', g.n div 20)), 50, '2026-02-02 09:00:00',
    date_add(':nu', interval (g.n * 7 + k.n * 31) % 120 - 30 day), 1, 'Created'
  from bench_getal g join bench_getal k on k.n < 5 where g.n >= :van and g.n < :tot;
insert into ACT_RU_IDENTITYLINK (ID_, REV_, GROUP_ID_, TYPE_, TASK_ID_)
  select concat('l-', g.n, '-', k.n), 1, concat('jobcoach-t', g.n div 1000), 'candidate', concat('k-', g.n, '-', k.n)
  from bench_getal g join bench_getal k on k.n < 5 where g.n >= :van and g.n < :tot;
insert into ACT_RU_IDENTITYLINK (ID_, REV_, GROUP_ID_, TYPE_, TASK_ID_)
  select concat('m-', g.n, '-', k.n), 1, 'jobcoach', 'candidate', concat('k-', g.n, '-', k.n)
  from bench_getal g join bench_getal k on k.n < 5 where g.n >= :van and g.n < :tot;
insert into ACT_RU_AUTHORIZATION (ID_, REV_, TYPE_, USER_ID_, RESOURCE_TYPE_, RESOURCE_ID_, PERMS_)
  select concat('u-', ID_), 1, 1, ASSIGNEE_, 7, ID_, :rechten from ACT_RU_TASK
  join bench_getal g on PROC_INST_ID_ = concat('p-', g.n) where ASSIGNEE_ is not null and g.n >= :van and g.n < :tot;
insert into ACT_RU_AUTHORIZATION (ID_, REV_, TYPE_, GROUP_ID_, RESOURCE_TYPE_, RESOURCE_ID_, PERMS_)
  select concat('g-', g.n, '-', k.n), 1, 1, concat('jobcoach-t', g.n div 1000), 7, concat('k-', g.n, '-', k.n), :rechten
  from bench_getal g join bench_getal k on k.n < 5 where g.n >= :van and g.n < :tot;
insert into taakregel (taak_id, naam, element, proces_id, instantie_id, formulier, traject_id, trajectcode, fase, toegewezen_aan, team, vervalt, gemaakt, client, volgorde)
  select r.ID_, r.NAME_, r.TASK_DEF_KEY_, 'jobfinding', r.PROC_INST_ID_, 'werkgever-contacteren', t.id, t.code, t.fase, r.ASSIGNEE_, concat('jobcoach-', t.antenne), r.DUE_DATE_, r.CREATE_TIME_,
    concat('Voornaam-', g.n, ' Naam-', g.n), r.DUE_DATE_
  from bench_getal g join ACT_RU_TASK r on r.PROC_INST_ID_ = concat('p-', g.n) join traject t on t.code = concat('BW-B', lpad(g.n, 7, '0')) where g.n >= :van and g.n < :tot;
analyze table taakregel, traject, client, ACT_RU_TASK, ACT_RU_AUTHORIZATION, ACT_RU_IDENTITYLINK, ACT_RU_EXECUTION
