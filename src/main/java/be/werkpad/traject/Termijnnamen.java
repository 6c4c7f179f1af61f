package be.werkpad.traject;

import java.util.Set;

/** Tells the deadlines people work towards from the moments that only wake the process. */
public final class Termijnnamen {
    private static final Set<String> HULP = Set.of(
            "assessment.herinnering",
            "bevraging.opent",
            "bevraging.herinnering",
            "bevraging.laatsteHerinnering",
            "bevraging.telaat",
            "jobfinding.alarm",
            "jobfinding.diep",
            "ondertekening.herinnering",
            "ondertekening.escalatie",
            "onvoorzien.overname",
            "opvolging.contactOpent",
            "overdracht.controlebelUiterlijk",
            "polis.herinnering",
            "proef.evaluatiegesprekOpent",
            "proef.tussentijdsOpent",
            "proef.verlopen",
            "proef.verlopenCoordinator");

    private Termijnnamen() {}

    public static boolean isHulpmoment(String sleutel) {
        return HULP.contains(sleutel);
    }
}
