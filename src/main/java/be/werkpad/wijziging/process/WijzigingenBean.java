package be.werkpad.wijziging.process;

import static be.werkpad.engine.ProcessVariables.TRAJECT_ID;
import static be.werkpad.wijziging.process.WijzigingProcess.WIJZIGING_ID;

import be.werkpad.engine.ProcessBean;
import be.werkpad.wijziging.WijzigingZoeken;
import java.util.List;
import org.camunda.bpm.engine.delegate.VariableScope;

/** Tells a model for which werkposten papers are to be signed again: {@code ${wijzigingen.teTekenen(execution)}}. */
@ProcessBean("wijzigingen")
public class WijzigingenBean {
    private final WijzigingZoeken zoeken;

    WijzigingenBean(WijzigingZoeken zoeken) {
        this.zoeken = zoeken;
    }

    /** @return the plaatsing of each */
    public List<Long> teTekenen(VariableScope execution) {
        return zoeken.plaatsingen(TRAJECT_ID.from(execution), WIJZIGING_ID.find(execution));
    }
}
