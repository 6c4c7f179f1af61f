package be.werkpad.publicatie;

/** A file as Camunda Modeler sends it. */
public record Bestand(String naam, byte[] inhoud) {
    boolean isModel() {
        return naam.endsWith(".bpmn") || naam.endsWith(".bpmn20.xml");
    }

    boolean isFormulier() {
        return naam.endsWith(".form");
    }
}
