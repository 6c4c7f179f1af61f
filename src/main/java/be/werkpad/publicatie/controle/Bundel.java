package be.werkpad.publicatie.controle;

import java.util.Map;

/**
 * A process with its forms, as it would be deployed.
 *
 * @param bestand name of the model file, for messages
 * @param model BPMN 2.0
 * @param formulieren Camunda Forms by their id
 */
public record Bundel(String bestand, byte[] model, Map<String, byte[]> formulieren) {
    public Bundel {
        formulieren = Map.copyOf(formulieren);
    }
}
