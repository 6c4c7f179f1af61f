-- Who published a process from Camunda Modeler. The deployment itself is in the engine's tables (no foreign key to those).
create table publicatie (
    deployment_id varchar(64) primary key,
    account varchar(64) not null
);
