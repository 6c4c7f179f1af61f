package be.werkpad.database;

import be.werkpad.client.ClientRegistreren;
import be.werkpad.client.NieuweClient;
import be.werkpad.taak.TaakVoltooien;
import be.werkpad.traject.TrajectKaart;
import be.werkpad.traject.TrajectStarten;
import be.werkpad.traject.TrajectType;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.context.ApplicationContext;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** A process with one task that comes back each time it is completed, and one that makes a document. */
class Herhaling {
    static final String PROCES = "database-herhaling";
    static final String DRUK = "database-opmaken";
    static final String FORMULIER = "verhaal-vertellen";
    private static final String ANTENNE = "zuid";

    private final ApplicationContext context;

    Herhaling(ApplicationContext context) {
        this.context = context;
    }

    /** The id of the deployment, to remove it again. */
    String deploy() {
        return bean(RepositoryService.class)
                .createDeployment()
                .name(PROCES)
                .addClasspathResource("database/herhaling.bpmn")
                .addClasspathResource("database/verhaal-vertellen.form")
                .addClasspathResource("database/opmaken.bpmn")
                .deploy()
                .getId();
    }

    TrajectKaart start() {
        var client = bean(ClientRegistreren.class).voor(new NieuweClient("Voornaam-Één", "Naam-Œ"));
        var traject = bean(TrajectStarten.class).voor(client, TrajectType.BEGELEID_WERKEN, ANTENNE);
        bean(RuntimeService.class).startProcessInstanceByKey(PROCES, traject.code(), Map.of("trajectId", traject.id()));
        return traject;
    }

    /** A job that waits for a copy of the application that runs jobs. */
    void vraagDocument(TrajectKaart traject) {
        bean(RuntimeService.class).startProcessInstanceByKey(DRUK, traject.code(), Map.of("trajectId", traject.id()));
    }

    String taak(TrajectKaart traject) {
        return taak(traject.code());
    }

    String taak(String trajectcode) {
        return bean(TaskService.class)
                .createTaskQuery()
                .processInstanceBusinessKey(trajectcode)
                .singleResult()
                .getId();
    }

    /** As a person of the team does it through our pages. */
    void voltooi(String taakId, String verhaal) {
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken(
                        "test-coordinator", "n/a", "ROLE_COORDINATOR", "GROEP_jobcoach-" + ANTENNE));
        try {
            bean(TaakVoltooien.class).voor(taakId, Map.of("verhaal", verhaal));
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private <T> T bean(Class<T> type) {
        return context.getBean(type);
    }
}
