package be.werkpad.contractering;

import be.werkpad.formulier.Antwoordblad;
import be.werkpad.formulier.FormulierVerwerker;
import be.werkpad.formulier.Inzending;
import be.werkpad.plaatsing.Afspraken;
import be.werkpad.plaatsing.PlaatsingAfspreken;
import be.werkpad.plaatsing.Uurrooster;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Keeps the agreements with the plaatsing, after they are checked. */
@Component
class AfsprakenVastleggenVerwerker implements FormulierVerwerker {
    /** What the client chose about the agreements; about other agreements the client chooses anew. */
    static final String KEUZE = "keuzeAfspraken";

    private final AfsprakenControle controle;
    private final PlaatsingAfspreken afspreken;

    AfsprakenVastleggenVerwerker(AfsprakenControle controle, PlaatsingAfspreken afspreken) {
        this.controle = controle;
        this.afspreken = afspreken;
    }

    @Override
    public String formulier() {
        return "afspraken-vastleggen";
    }

    @Override
    public Map<String, Object> verwerk(Inzending inzending) {
        var plaatsingId = inzending.plaatsingId();
        if (plaatsingId == null) {
            throw new IllegalStateException("Agreements without a plaatsing");
        }
        var afspraken = afspraken(inzending.blad());
        controle.eis(afspraken, inzending.datum());
        afspreken.voor(plaatsingId, afspraken);
        return Map.of(KEUZE, "OPEN");
    }

    private static Afspraken afspraken(Antwoordblad blad) {
        return new Afspraken(
                Uurrooster.van(blad.keuzes("dagen"), blad.verplicht("vanUur"), blad.verplicht("totUur")),
                blad.verplichteDatum("startdatum"),
                blad.verplicht("proefduur"),
                blad.verplicht("werkbegeleider"),
                blad.tekst("werkbegeleiderBackup"),
                blad.verplicht("circuit"));
    }
}
