package be.werkpad.formulier.process;

import be.werkpad.engine.PlainValues;
import be.werkpad.engine.ProcessVariables;
import be.werkpad.engine.SubmittedVariables;
import be.werkpad.engine.TaskForms;
import be.werkpad.engine.TaskForms.TaskForm;
import be.werkpad.engine.TaskNames;
import be.werkpad.engine.UserTaskListener;
import be.werkpad.formulier.FormulierIndienen;
import be.werkpad.formulier.FormulierIndienen.Ingediend;
import be.werkpad.formulier.Formulierschema;
import be.werkpad.formulier.Inzending;
import be.werkpad.security.CurrentUser;
import be.werkpad.shared.DomainException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Moves the answers of a completed task from the engine to the dossier, whichever way the task was completed. Answers
 * stay in the engine for no longer than this command (engine-feiten 13).
 */
@Component
@Order(20)
class FormulierVerwerken implements UserTaskListener {
    private final TaskForms forms;
    private final FormulierIndienen indienen;
    private final CurrentUser user;
    private final Voltooiingssporen sporen;
    private final Clock clock;

    FormulierVerwerken(
            TaskForms forms, FormulierIndienen indienen, CurrentUser user, Voltooiingssporen sporen, Clock clock) {
        this.forms = forms;
        this.indienen = indienen;
        this.user = user;
        this.sporen = sporen;
        this.clock = clock;
    }

    /**
     * A step in a loop starts clean: an answer of last time must not pass for one of now. Emptied, not removed, so that
     * steps that run side by side keep a variable of their own.
     */
    @Override
    public void created(DelegateTask task) {
        forms.of(task)
                .map(form -> indienen.variabelenPerRonde(form.id(), Formulierschema.parse(form.json())))
                .ifPresent(names -> names.forEach(name -> task.getExecution().setVariable(name, null)));
    }

    @Override
    public void completed(DelegateTask task) {
        var submitted = SubmittedVariables.of(task);
        var answers = submitted.answers();
        submitted.remove();
        var attempt = sporen.poging(task);
        try {
            forms.of(task).ifPresent(form -> store(task, form, answers)
                    .forEach((name, value) -> task.getExecution().setVariable(name, PlainValues.toEngine(value))));
        } catch (DomainException refusal) {
            attempt.refused(refusal.code());
            throw forms.of(task)
                    .map(form -> Formulierschema.parse(form.json()))
                    .map(schema -> refusal.metNamen(schema::opschrift))
                    .orElse(refusal);
        }
        attempt.done();
    }

    private Map<String, Object> store(DelegateTask task, TaskForm form, Map<String, Object> answers) {
        var variables = new HashMap<String, Object>(task.getExecution().getVariables());
        var inzending = new Inzending(
                form.id(),
                ProcessVariables.TRAJECT_ID.from(task),
                task.getExecution().getProcessBusinessKey(),
                answers,
                user.account(),
                LocalDate.now(clock),
                variables);
        var procesId = task.getProcessDefinitionId().replaceAll(":.*", "");
        return indienen.voor(
                inzending,
                new Ingediend(task.getId(), TaskNames.of(task), procesId, task.getProcessInstanceId(), form.json()),
                Formulierschema.parse(form.json()));
    }
}
