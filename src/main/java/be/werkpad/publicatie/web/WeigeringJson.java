package be.werkpad.publicatie.web;

import be.werkpad.publicatie.controle.Bevinding;
import java.util.ArrayList;
import java.util.List;

/**
 * A refusal as Camunda Modeler reads one: it shows {@code message} in its log. With any other first words it would tell
 * people that the address is wrong.
 */
record WeigeringJson(String type, String message, List<Bevinding> bevindingen) {
    private static final String PARSE_ERROR = "ENGINE-09005 Could not parse BPMN process. Errors: ";

    static WeigeringJson van(List<Bevinding> bevindingen) {
        var regels = new ArrayList<String>();
        regels.add(
                bevindingen.size() == 1
                        ? "Niet gepubliceerd. Los dit eerst op:"
                        : "Niet gepubliceerd. Los deze %d punten eerst op:".formatted(bevindingen.size()));
        bevindingen.forEach(bevinding -> regels.add(bevinding.tekst()));
        return new WeigeringJson("ParseException", message(regels), bevindingen);
    }

    static WeigeringJson van(String reden) {
        return new WeigeringJson("ParseException", message(List.of("Niet gepubliceerd. " + reden)), List.of());
    }

    private static String message(List<String> regels) {
        return PARSE_ERROR + "\n* " + String.join("\n* ", regels);
    }
}
