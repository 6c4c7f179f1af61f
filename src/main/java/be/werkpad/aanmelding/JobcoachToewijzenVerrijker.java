package be.werkpad.aanmelding;

import be.werkpad.formulier.Formulierverrijker;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Lets people choose a jobcoach by name in "Jobcoach toewijzen"; the form itself asks for an account. */
@Component
class JobcoachToewijzenVerrijker implements Formulierverrijker {
    private final Jobcoachkeuze keuze;

    JobcoachToewijzenVerrijker(Jobcoachkeuze keuze) {
        this.keuze = keuze;
    }

    @Override
    public String formulier() {
        return "jobcoach-toewijzen";
    }

    @Override
    public void verrijk(
            ObjectNode schema, Map<String, Object> gegevens, long trajectId, Map<String, Object> procesvariabelen) {
        keuze.zetIn(schema, "jobcoach", "backup");
    }
}
