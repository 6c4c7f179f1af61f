package be.werkpad.aanvraag.process;

import be.werkpad.aanvraag.PapierenBezorgen;
import be.werkpad.document.Bezorging;
import be.werkpad.document.Documentsoort;
import be.werkpad.formulier.FormulierVerwerker;
import be.werkpad.formulier.Inzending;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Form of the task "Gevraagde papieren nakijken en bezorgen". */
@Component
class GevraagdePapierenVerwerker implements FormulierVerwerker {
    static final String FORMULIER = "gevraagde-papieren-nakijken-en-bezorgen";

    private final PapierenBezorgen bezorgen;

    GevraagdePapierenVerwerker(PapierenBezorgen bezorgen) {
        this.bezorgen = bezorgen;
    }

    @Override
    public String formulier() {
        return FORMULIER;
    }

    @Override
    public Map<String, Object> verwerk(Inzending inzending) {
        var blad = inzending.blad();
        bezorgen.voor(
                DocumentaanvraagProcess.aanvraagId(inzending.procesvariabelen()),
                blad.keuzes("gegeven").stream().map(Documentsoort::van).toList(),
                new Bezorging(
                        blad.verplichteDatum("bezorgdOp"),
                        Bezorging.Vorm.valueOf(blad.verplicht("vorm")),
                        blad.tekst("uitgelegdDoor"),
                        inzending.door()));
        return Map.of();
    }
}
