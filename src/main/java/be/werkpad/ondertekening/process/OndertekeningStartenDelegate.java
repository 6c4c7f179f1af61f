package be.werkpad.ondertekening.process;

import static be.werkpad.engine.ProcessVariables.TERMIJN_ONDERWERP;

import be.werkpad.engine.ProcessBean;
import be.werkpad.engine.UseCaseDelegate;
import be.werkpad.ondertekening.OndertekeningKaart;
import be.werkpad.ondertekening.OndertekeningKaart.Status;
import be.werkpad.ondertekening.OndertekeningStarten;
import be.werkpad.termijn.TermijnLatenVervallen;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Service task "Ondertekening starten". A version in the making is not signed: it goes back to who makes it. */
@ProcessBean
class OndertekeningStartenDelegate extends UseCaseDelegate {
    private final OndertekeningStarten ondertekeningStarten;
    private final TermijnLatenVervallen termijnLatenVervallen;

    OndertekeningStartenDelegate(
            OndertekeningStarten ondertekeningStarten, TermijnLatenVervallen termijnLatenVervallen) {
        this.ondertekeningStarten = ondertekeningStarten;
        this.termijnLatenVervallen = termijnLatenVervallen;
    }

    @Override
    protected void run(DelegateExecution execution) {
        var ronde = ondertekeningStarten
                .alsKlaar(OndertekeningProcess.reeks(execution))
                .orElse(null);
        if (ronde == null) {
            OndertekeningProcess.AL_GETEKEND.set(execution, false);
            OndertekeningProcess.RESULTAAT.set(execution, Status.PUNT_WIJZIGEN.name());
            return;
        }
        beginTermijnen(execution, ronde);
        OndertekeningProcess.ONDERTEKENING_ID.set(execution, ronde.id());
        OndertekeningProcess.AL_GETEKEND.set(execution, !ronde.isOpen());
        OndertekeningProcess.RESULTAAT.set(execution, ronde.status().name());
    }

    /** Each round has deadlines of its own (C.8); those of a round that was broken off in this process are over. */
    private void beginTermijnen(DelegateExecution execution, OndertekeningKaart ronde) {
        var vorige = TERMIJN_ONDERWERP.find(execution);
        if (vorige != null && vorige != ronde.id()) {
            termijnLatenVervallen.alleVanOnderwerp(ronde.trajectId(), vorige);
        }
        TERMIJN_ONDERWERP.set(execution, ronde.id());
    }
}
