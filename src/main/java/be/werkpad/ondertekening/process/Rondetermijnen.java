package be.werkpad.ondertekening.process;

import static be.werkpad.engine.ProcessVariables.TERMIJN_ONDERWERP;

import be.werkpad.ondertekening.OndertekeningKaart;
import be.werkpad.termijn.TermijnLatenVervallen;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Each round has deadlines of its own (C.8); those of a round that was broken off in the same process are over. */
@Component
class Rondetermijnen {
    private final TermijnLatenVervallen termijnLatenVervallen;

    Rondetermijnen(TermijnLatenVervallen termijnLatenVervallen) {
        this.termijnLatenVervallen = termijnLatenVervallen;
    }

    void begin(DelegateExecution execution, OndertekeningKaart ronde) {
        var vorige = TERMIJN_ONDERWERP.find(execution);
        if (vorige != null && vorige != ronde.id()) {
            termijnLatenVervallen.alleVanOnderwerp(ronde.trajectId(), vorige);
        }
        TERMIJN_ONDERWERP.set(execution, ronde.id());
    }
}
