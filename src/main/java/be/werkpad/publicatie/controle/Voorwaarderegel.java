package be.werkpad.publicatie.controle;

import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/** The condition on an arrow is an expression; what may stand in it is up to {@link Expressieregel}. */
final class Voorwaarderegel implements Modelregel {
    @Override
    public void controleer(Procesmodel model, Bevindingen bevindingen) {
        for (var pijl : model.alle(SequenceFlow.class)) {
            var voorwaarde = pijl.getConditionExpression();
            if (voorwaarde != null && !Expressie.staatIn(voorwaarde.getTextContent())) {
                bevindingen.fout(
                        pijl,
                        "voorwaarde.expressie",
                        "de voorwaarde '%s' moet tussen ${ en } staan, zoals ${keuze == 'VERDER'}."
                                .formatted(voorwaarde.getTextContent().strip()));
            }
        }
    }
}
