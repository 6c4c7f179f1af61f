package be.werkpad.document;

import java.util.List;

/** What a module asks of a paper before it may become final, or be signed (OV-0). */
public interface Eindeis {
    /** @return what is missing and where that is mended, as sentences in plain Dutch; empty when nothing is */
    List<String> ontbreekt(DocumentKaart document);

    /** Sends somebody to the task of a form, whose names are the same. */
    static String doeEerst(String formulier) {
        var taak = formulier.replace('-', ' ');
        return "Doe eerst de taak ‘%s%s’.".formatted(Character.toUpperCase(taak.charAt(0)), taak.substring(1));
    }
}
