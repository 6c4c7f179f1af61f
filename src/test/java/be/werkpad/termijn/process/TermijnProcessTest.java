package be.werkpad.termijn.process;

import static be.werkpad.termijn.Termijnstatus.GEHOUDEN;
import static be.werkpad.termijn.Termijnstatus.OPEN;
import static be.werkpad.termijn.Termijnstatus.VERVALLEN;
import static org.assertj.core.api.Assertions.assertThat;

import be.werkpad.shared.ClockConfiguration;
import be.werkpad.support.WerkpadTest;
import be.werkpad.termijn.TermijnControle;
import be.werkpad.termijn.TermijnKaart;
import be.werkpad.termijn.TermijnZetten;
import be.werkpad.termijn.TermijnZoeken;
import be.werkpad.termijn.TermijnenVolgen;
import be.werkpad.termijn.Termijnstatus;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** The engine and the rows keep the same dates (ontwerp 1, C.8). */
@WerkpadTest
@Transactional
class TermijnProcessTest {
    private static final long TRAJECT = 820_001;
    private static final String CODE = "BW-TERMIJN";
    private final LocalDate vandaag = LocalDate.now(ClockConfiguration.BRUSSEL);

    @Autowired
    ProcessEngine engine;

    @Autowired
    TermijnZetten termijnZetten;

    @Autowired
    TermijnZoeken termijnZoeken;

    @Autowired
    TermijnenVolgen termijnenVolgen;

    @Autowired
    TermijnControle termijnControle;

    @Autowired
    WachtendeStappen wachtendeStappen;

    @BeforeEach
    void deploy() {
        engine.getRepositoryService()
                .createDeployment()
                .addModelInstance("stappen.bpmn", stappen())
                .addModelInstance("fase.bpmn", fase())
                .deploy();
    }

    @Test
    void aTaskIsDueAtTheEndOfTheDayAndHoldsItsRow() {
        start("stappen");

        var rij = open("besluit.termijn");
        assertThat(rij.datum()).isEqualTo(vandaag.plusDays(7));
        assertThat(taak().getDueDate()).isEqualTo(moment(rij.datum(), LocalTime.of(18, 0)));
        voltooi();
        assertThat(statussen("besluit.termijn")).containsExactly(GEHOUDEN);
    }

    @Test
    void aTimerFiresInTheMorningAndALaterTurnGetsANewRow() {
        start("stappen");
        voltooi();

        var rij = open("wachtlijst.herziening");
        assertThat(timer().getDuedate()).isEqualTo(moment(rij.datum(), LocalTime.of(6, 0)));
        engine.getManagementService().executeJob(timer().getId());
        assertThat(statussen("wachtlijst.herziening")).containsExactly(GEHOUDEN);
        assertThat(statussen("besluit.termijn")).containsExactly(GEHOUDEN, OPEN);
    }

    @Test
    void aTimerLeavesTheRowToTheTaskThatIsDueThen() {
        start("fase");
        engine.getManagementService()
                .executeJob(timer("ondertekening.herinnering").getId());

        assertThat(statussen("ondertekening.herinnering")).containsExactly(OPEN);
    }

    @Test
    void oneTermServesAllStepsOfAFase() {
        start("fase");
        var rij = open("assessment.termijn");
        voltooi("Een");
        voltooi("Twee");
        assertThat(open("assessment.termijn")).isEqualTo(rij);

        voltooi("Drie");
        assertThat(statussen("assessment.termijn")).containsExactly(GEHOUDEN);
        assertThat(statussen("jobfinding.alarm")).containsExactly(VERVALLEN);
    }

    @Test
    void aProcessThatIsStoppedDropsItsRows() {
        var proces = start("fase");

        engine.getRuntimeService().deleteProcessInstance(proces.getId(), "stop");

        assertThat(termijnZoeken.openVan(TRAJECT)).isEmpty();
        assertThat(statussen("assessment.termijn")).containsExactly(VERVALLEN);
    }

    @Test
    void theLastOfTwoTasksClosesARowTheyShare() {
        var eerste = start("stappen");
        var tweede = start("stappen");

        voltooiVan(eerste);
        assertThat(statussen("besluit.termijn")).containsExactly(OPEN);
        voltooiVan(tweede);
        assertThat(statussen("besluit.termijn")).containsExactly(GEHOUDEN);
    }

    @Test
    void timersAndTasksFollowAMove() {
        start("fase");
        termijnZetten.op(TRAJECT, null, "assessment.termijn", vandaag.plusDays(50), "Reden-1");
        termijnZetten.op(TRAJECT, null, "jobfinding.alarm", vandaag.plusDays(200), "Reden-2");
        assertThat(termijnControle.controleer(TRAJECT, CODE)).hasSize(2).allMatch(zin -> zin.contains("staat op"));

        termijnenVolgen.voor(TRAJECT, CODE);

        assertThat(termijnControle.controleer(TRAJECT, CODE)).isEmpty();
        assertThat(timer("jobfinding.alarm").getDuedate()).isEqualTo(moment(vandaag.plusDays(200), LocalTime.of(6, 0)));
    }

    @Test
    void seesTheWholeTrajectForWhoeverIsLoggedIn() {
        start("fase");
        engine.getIdentityService().setAuthenticatedUserId("test-niemand");
        try {
            assertThat(taken()).isEmpty();
            assertThat(wachtendeStappen.van(CODE)).hasSize(3);
        } finally {
            engine.getIdentityService().clearAuthentication();
        }
    }

    private static BpmnModelInstance stappen() {
        return Bpmn.createExecutableProcess("stappen")
                .camundaHistoryTimeToLive(1)
                .startEvent()
                .userTask()
                .camundaDueDate(verwijzing("besluit.termijn"))
                .intermediateCatchEvent()
                .timerWithDate(verwijzing("wachtlijst.herziening"))
                .userTask()
                .camundaDueDate(verwijzing("besluit.termijn"))
                .endEvent()
                .done();
    }

    private static BpmnModelInstance fase() {
        return Bpmn.createExecutableProcess("fase")
                .camundaHistoryTimeToLive(1)
                .startEvent()
                .userTask("a")
                .name("Een")
                .camundaDueDate(verwijzing("assessment.termijn"))
                .boundaryEvent("alarm")
                .name("Alarm")
                .cancelActivity(false)
                .timerWithDate(verwijzing("jobfinding.alarm"))
                .endEvent()
                .moveToActivity("a")
                .boundaryEvent("herinnering")
                .cancelActivity(false)
                .timerWithDate(verwijzing("ondertekening.herinnering"))
                .endEvent()
                .moveToActivity("a")
                .userTask()
                .name("Twee")
                .camundaDueDate(verwijzing("ondertekening.herinnering"))
                .userTask()
                .name("Drie")
                .camundaDueDate(verwijzing("assessment.termijn"))
                .endEvent()
                .done();
    }

    private static String verwijzing(String sleutel) {
        return "${termijn.datum(execution,'%s')}".formatted(sleutel);
    }

    private ProcessInstance start(String proces) {
        return engine.getRuntimeService().startProcessInstanceByKey(proces, CODE, Map.of("trajectId", TRAJECT));
    }

    private List<Task> taken() {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(CODE)
                .list();
    }

    private Task taak() {
        assertThat(taken()).hasSize(1);
        return taken().get(0);
    }

    private void voltooi() {
        engine.getTaskService().complete(taak().getId());
    }

    private void voltooi(String naam) {
        assertThat(taak().getName()).isEqualTo(naam);
        voltooi();
    }

    private void voltooiVan(ProcessInstance proces) {
        var taak = engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(proces.getId())
                .singleResult();
        engine.getTaskService().complete(taak.getId());
    }

    private Job timer() {
        return timers().get(0);
    }

    private Job timer(String sleutel) {
        var datum = moment(open(sleutel).datum(), LocalTime.of(6, 0));
        return timers().stream()
                .filter(job -> datum.equals(job.getDuedate()))
                .findFirst()
                .orElseThrow();
    }

    /** Of the processes of this test; others wait in the same engine. */
    private List<Job> timers() {
        return engine.getManagementService().createJobQuery().timers().orderByJobDuedate().asc().list().stream()
                .filter(job -> Set.of("stappen", "fase").contains(job.getProcessDefinitionKey()))
                .toList();
    }

    private TermijnKaart open(String sleutel) {
        return termijnZoeken.open(TRAJECT, null, sleutel).orElseThrow();
    }

    private List<Termijnstatus> statussen(String sleutel) {
        return termijnZoeken.alleVan(TRAJECT).stream()
                .filter(rij -> rij.sleutel().equals(sleutel))
                .map(TermijnKaart::status)
                .toList();
    }

    private static Date moment(LocalDate dag, LocalTime uur) {
        return Date.from(ZonedDateTime.of(dag, uur, ClockConfiguration.BRUSSEL).toInstant());
    }
}
