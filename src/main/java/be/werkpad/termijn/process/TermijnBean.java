package be.werkpad.termijn.process;

import static be.werkpad.engine.ProcessVariables.PLAATSING_ID;
import static be.werkpad.engine.ProcessVariables.TERMIJN_ONDERWERP;
import static be.werkpad.engine.ProcessVariables.TRAJECT_ID;

import be.werkpad.engine.ProcessBean;
import be.werkpad.termijn.TermijnZetten;
import be.werkpad.termijn.TermijnZoeken;
import be.werkpad.termijn.Termijnadres;
import java.util.Date;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.springframework.transaction.annotation.Transactional;

/** Gives models the date of a deadline: {@code ${termijn.datum(execution,'intake.termijn')}}. */
@ProcessBean("termijn")
public class TermijnBean {
    private final TermijnZoeken termijnZoeken;
    private final TermijnZetten termijnZetten;

    TermijnBean(TermijnZoeken termijnZoeken, TermijnZetten termijnZetten) {
        this.termijnZoeken = termijnZoeken;
        this.termijnZetten = termijnZetten;
    }

    /**
     * The open deadline of what the process is about, when it says so; else of the plaatsing, else of the traject; when neither is open, a new one by the norm.
     *
     * @return 06:00 in Brussels of that day for a timer, 18:00 when it is the due date of the task
     */
    @Transactional
    public Date datum(VariableScope execution, String sleutel) {
        var adres = new Termijnadres(
                TRAJECT_ID.from(execution), PLAATSING_ID.find(execution), sleutel, TERMIJN_ONDERWERP.find(execution));
        var termijn = termijnZoeken.geldend(adres).orElseGet(() -> termijnZetten.volgensNorm(adres));
        return Termijnmoment.van(execution, sleutel, termijn.datum());
    }
}
