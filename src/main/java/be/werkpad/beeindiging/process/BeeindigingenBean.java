package be.werkpad.beeindiging.process;

import static be.werkpad.engine.ProcessVariables.TRAJECT_ID;

import be.werkpad.beeindiging.Beeindigingspapieren;
import be.werkpad.engine.ProcessBean;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.jspecify.annotations.Nullable;

/** Tells a model which papers are to be signed at the end: {@code ${beeindigingen.teTekenen(execution)}}. */
@ProcessBean("beeindigingen")
public class BeeindigingenBean {
    private final Beeindigingspapieren papieren;

    BeeindigingenBean(Beeindigingspapieren papieren) {
        this.papieren = papieren;
    }

    /** @return the plaatsing of each paper, and null for the one of the whole traject, which comes first */
    public List<@Nullable Long> teTekenen(VariableScope execution) {
        var plaatsingen = new ArrayList<@Nullable Long>();
        plaatsingen.add(null);
        plaatsingen.addAll(papieren.plaatsingenTeTekenen(TRAJECT_ID.from(execution)));
        return plaatsingen;
    }
}
