package be.werkpad.formulier;

import java.util.Map;
import java.util.Set;

/**
 * What a module does with the checked answers of one form. A form without one is only stored, so that a coordinator can
 * add a step without Java. Refuses with a {@link be.werkpad.shared.DomainException}; then the task stays open.
 */
public interface FormulierVerwerker {
    /** The form id this is for. */
    String formulier();

    /** Under which form id the answers are kept; another one when this form has a newer name in models of today. */
    default String bewaardAls() {
        return formulier();
    }

    /** Names of what {@link #verwerk} returns and a next round must not find; a step in a loop starts without them. */
    default Set<String> perRonde() {
        return Set.of();
    }

    /** Answers that nobody types, because the program knows them; kept with the others. */
    default Map<String, Object> vulIn(Inzending inzending) {
        return Map.of();
    }

    /** @return process variables for the gateways that follow: ids, enums, flags and dates only */
    Map<String, Object> verwerk(Inzending inzending);
}
