package be.werkpad.formulier;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What stays in the engine of a form: the answers marked {@code procesvariabele}, and what the module adds. */
final class Procesvariabelen {
    private Procesvariabelen() {}

    static Map<String, Object> van(
            Formulierschema schema, Inzending inzending, @Nullable FormulierVerwerker verwerker) {
        var variabelen = new LinkedHashMap<String, Object>();
        schema.procesvariabelen()
                .forEach(naam -> variabelen.put(naam, inzending.antwoorden().get(naam)));
        if (verwerker != null) {
            variabelen.putAll(verwerker.verwerk(inzending));
        }
        return variabelen;
    }
}
