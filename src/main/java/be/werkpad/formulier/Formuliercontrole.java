package be.werkpad.formulier;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Checks answers against a form, as form-js should have done and as it cannot. Never throws on answers. */
@Component
public class Formuliercontrole {

    public Controleresultaat controleer(Formulierschema schema, Map<String, Object> antwoorden, LocalDate vandaag) {
        return controleer(schema, antwoorden, vandaag, Map.of());
    }

    /**
     * With the data the form was shown with: lists of options ({@code valuesKey}) and the values of fields that are
     * only shown. Without them any code of such a list is accepted, and the use case must check it.
     */
    public Controleresultaat controleer(
            Formulierschema schema, Map<String, Object> antwoorden, LocalDate vandaag, Map<String, ?> gegevens) {
        var zichtbaar = new Zichtbaarheid(schema.velden(), gegevens).bereik(antwoorden);
        return new Controle(vandaag, gegevens).van(schema.velden(), antwoorden, zichtbaar);
    }
}
