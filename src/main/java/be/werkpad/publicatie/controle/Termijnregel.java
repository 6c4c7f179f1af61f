package be.werkpad.publicatie.controle;

import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.calendar.DateTimeUtil;
import org.camunda.bpm.engine.impl.calendar.DurationHelper;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.jspecify.annotations.Nullable;

/** A moment is a deadline of Werkpad or a date, duration or repetition as ISO 8601 writes it. */
final class Termijnregel implements Modelregel {
    @Override
    public void controleer(Procesmodel model, Bevindingen bevindingen) {
        model.alle(TimerEventDefinition.class).forEach(klok -> klok(klok, model, bevindingen));
        model.alle(UserTask.class).forEach(taak -> {
            moment(taak, taak.getCamundaDueDate(), bevindingen);
            moment(taak, taak.getCamundaFollowUpDate(), bevindingen);
        });
    }

    private static void klok(TimerEventDefinition klok, Procesmodel model, Bevindingen bevindingen) {
        var gebeurtenis = (BaseElement) klok.getParentElement();
        var ingevuld = Stream.of(klok.getTimeDate(), klok.getTimeDuration(), klok.getTimeCycle())
                .filter(deel -> deel != null && !deel.getTextContent().isBlank())
                .toList();
        if (ingevuld.size() != 1) {
            bevindingen.fout(gebeurtenis, "termijn.ingevuld", "vul bij 'Timer' precies één moment in.");
            return;
        }
        var tekst = ingevuld.get(0).getTextContent().strip();
        if (Expressie.termijn(tekst).isPresent()) {
            return;
        }
        var isGoed = klok.getTimeDate() != null ? isDatum(tekst) || isDuur(tekst) : isDuur(tekst);
        if (!isGoed) {
            meld(gebeurtenis, tekst, bevindingen);
        }
    }

    private static void moment(UserTask taak, @Nullable String tekst, Bevindingen bevindingen) {
        if (tekst != null && !tekst.isBlank() && !Expressie.staatIn(tekst) && !isDatum(tekst) && !isDuur(tekst)) {
            meld(taak, tekst, bevindingen);
        }
    }

    private static void meld(BaseElement element, String tekst, Bevindingen bevindingen) {
        bevindingen.fout(
                element,
                "termijn.leesbaar",
                "'%s' is geen termijn. Gebruik een termijn van Werkpad, zoals ${termijn.datum(execution,'intake.termijn')}, of een duur, zoals P14D."
                        .formatted(tekst));
    }

    /** Read as the engine reads it: a duration, or a repetition such as {@code R3/P7D}. */
    private static boolean isDuur(String tekst) {
        try {
            return tekst.matches("[PR].*") && new DurationHelper(tekst).getDateAfter() != null;
        } catch (Exception onleesbaar) {
            return false;
        }
    }

    private static boolean isDatum(String tekst) {
        try {
            return tekst.matches("\\d{4}-.*") && DateTimeUtil.parseDateTime(tekst) != null;
        } catch (IllegalArgumentException onleesbaar) {
            return false;
        }
    }
}
