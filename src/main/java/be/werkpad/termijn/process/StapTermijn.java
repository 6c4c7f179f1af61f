package be.werkpad.termijn.process;

import static be.werkpad.engine.ProcessVariables.PLAATSING_ID;
import static be.werkpad.engine.ProcessVariables.TERMIJN_ONDERWERP;
import static be.werkpad.engine.ProcessVariables.TRAJECT_ID;

import be.werkpad.termijn.Termijnadres;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.BpmnModelExecutionContext;
import org.camunda.bpm.engine.delegate.VariableScope;

/** The deadline that a running step takes its date from. */
record StapTermijn(Termijnadres adres) {

    /** Empty when the step has none, or does not belong to a traject. */
    static <S extends VariableScope & BpmnModelExecutionContext> Optional<StapTermijn> van(S stap) {
        return Termijnverwijzing.van(stap.getBpmnModelElementInstance()).flatMap(sleutel -> van(stap, sleutel));
    }

    static Optional<StapTermijn> van(VariableScope scope, String sleutel) {
        var trajectId = TRAJECT_ID.find(scope);
        return Optional.ofNullable(trajectId)
                .map(id -> new StapTermijn(
                        new Termijnadres(id, PLAATSING_ID.find(scope), sleutel, TERMIJN_ONDERWERP.find(scope))));
    }
}
