package be.werkpad.aanmelding;

import be.werkpad.shared.UseCase;
import be.werkpad.termijn.TermijnHouden;
import be.werkpad.termijn.TermijnLatenVervallen;
import be.werkpad.termijn.TermijnZetten;
import be.werkpad.termijn.TermijnZoeken;

/** Who waits for a place has a day on which waiting takes too long (RE-57b); waiting on does not move that day. */
@UseCase
public class WachtlijstBijhouden {
    static final String ALARM = "wachtlijst.alarm";

    private final TermijnZoeken termijnen;
    private final TermijnZetten zetten;
    private final TermijnHouden houden;
    private final TermijnLatenVervallen vervallen;

    WachtlijstBijhouden(
            TermijnZoeken termijnen, TermijnZetten zetten, TermijnHouden houden, TermijnLatenVervallen vervallen) {
        this.termijnen = termijnen;
        this.zetten = zetten;
        this.houden = houden;
        this.vervallen = vervallen;
    }

    /** @param besluit of the dienst: STARTEN, WACHTLIJST, DOORVERWIJZEN or NIET_AANVAARD */
    public void voor(long trajectId, String besluit) {
        switch (besluit) {
            case "WACHTLIJST" -> wacht(trajectId);
            case "STARTEN" -> houden.voor(trajectId, null, ALARM);
            default -> vervallen.voor(trajectId, null, ALARM);
        }
    }

    private void wacht(long trajectId) {
        if (termijnen.open(trajectId, null, ALARM).isEmpty()) {
            zetten.volgensNorm(trajectId, null, ALARM);
        }
    }
}
