package be.werkpad.document;

import java.util.Map;
import java.util.Set;

/** Where a contact was and whether it was planned, which follow from how and why it was (C.6.13). */
final class Contactplaats {
    static final Map<String, String> LABELS = Map.of(
            "locatie", "Waar",
            "locatie.WERKPOST", "Op het werk",
            "locatie.THUIS", "Bij jou thuis",
            "locatie.KANTOOR", "Op ons kantoor",
            "locatie.OP_AFSTAND", "Op afstand",
            "gepland", "Dit contact was gepland");

    private static final Set<String> FORMULIEREN = Set.of("opvolgcontact-registreren", "contact");
    private static final Map<String, String> PLAATS =
            Map.of("BEZOEK_WERKPOST", "WERKPOST", "HUISBEZOEK", "THUIS", "KANTOOR", "KANTOOR");

    private Contactplaats() {}

    static boolean hoortBij(String formulier) {
        return FORMULIEREN.contains(formulier);
    }

    /** @param antwoorden changed in place */
    static void vulAan(String formulier, Map<String, Object> antwoorden) {
        if (hoortBij(formulier) && antwoorden.get("kanaal") instanceof String kanaal) {
            antwoorden.put("locatie", PLAATS.getOrDefault(kanaal, "OP_AFSTAND"));
        }
        if (hoortBij(formulier) && antwoorden.get("aanleiding") instanceof String aanleiding) {
            antwoorden.put("gepland", aanleiding.equals("GEPLAND"));
        }
    }
}
