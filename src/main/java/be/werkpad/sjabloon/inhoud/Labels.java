package be.werkpad.sjabloon.inhoud;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Dutch names of forms, fields and codes. A name that nobody gave is made from the key, so no text is empty. */
final class Labels {
    private final Map<String, String> labels;

    Labels(Map<String, String> labels) {
        this.labels = labels;
    }

    String van(String sleutel) {
        return gegeven(sleutel).orElseGet(() -> leesbaar(sleutel.substring(sleutel.lastIndexOf('.') + 1)));
    }

    /** Only codes with an underscore are rewritten without a label: VDAB and OCMW are names. */
    String vanWaarde(String veld, String waarde) {
        return gegeven(veld + "." + waarde).orElseGet(() -> isSamengesteldeCode(waarde) ? leesbaar(waarde) : waarde);
    }

    Optional<String> gegeven(String sleutel) {
        return Optional.ofNullable(labels.get(sleutel)).filter(label -> !label.isBlank());
    }

    private static boolean isSamengesteldeCode(String waarde) {
        return waarde.matches("[A-Z0-9]+(_[A-Z0-9]+)+");
    }

    private static String leesbaar(String sleutel) {
        var woorden = sleutel.replaceAll("([a-z])([A-Z])", "$1 $2")
                .replaceAll("[_-]+", " ")
                .toLowerCase(Locale.ROOT);
        return woorden.isEmpty() ? sleutel : woorden.substring(0, 1).toUpperCase(Locale.ROOT) + woorden.substring(1);
    }
}
