package be.werkpad.formulier;

import be.werkpad.shared.Fout;
import java.util.List;
import java.util.Map;

/**
 * Outcome of a check. The answers are clean: only known and visible fields, nothing empty (a checkbox is false rather
 * than empty), text in NFC and trimmed, whole numbers as Long and others as Double, dates and times as ISO text in
 * Belgian time. With faults, the refused answers are left out.
 */
public record Controleresultaat(Map<String, Object> antwoorden, List<Fout> fouten) {
    public boolean isGoed() {
        return fouten.isEmpty();
    }
}
