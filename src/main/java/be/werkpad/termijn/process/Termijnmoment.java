package be.werkpad.termijn.process;

import be.werkpad.shared.ClockConfiguration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** The hour in Brussels at which a date becomes a moment for the engine. */
final class Termijnmoment {
    /** Timers fire before the working day, so that what they open is there in the morning. */
    static final LocalTime VAN_TIMER = LocalTime.of(6, 0);

    /** A task may still be done all day; so may one whose own due date a boundary timer watches. */
    static final LocalTime VAN_TAAK = LocalTime.of(18, 0);

    private Termijnmoment() {}

    static Date van(VariableScope scope, String sleutel, LocalDate datum) {
        return op(datum, isVervaldatumVanTaak(scope, sleutel) ? VAN_TAAK : VAN_TIMER);
    }

    static Date op(LocalDate datum, LocalTime tijd) {
        return Date.from(datum.atTime(tijd).atZone(ClockConfiguration.BRUSSEL).toInstant());
    }

    static LocalDate datum(Date moment) {
        return moment.toInstant().atZone(ClockConfiguration.BRUSSEL).toLocalDate();
    }

    private static boolean isVervaldatumVanTaak(VariableScope scope, String sleutel) {
        return scope instanceof DelegateExecution execution
                && execution.getBpmnModelElementInstance() instanceof UserTask taak
                && Termijnverwijzing.van(taak).filter(sleutel::equals).isPresent();
    }
}
