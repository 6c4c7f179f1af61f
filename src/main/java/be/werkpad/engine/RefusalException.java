package be.werkpad.engine;

import be.werkpad.shared.DomainException;
import be.werkpad.shared.Fout;
import java.util.List;
import org.camunda.bpm.engine.BadUserRequestException;

/** A business refusal as it leaves the engine. The engine's own REST API and Tasklist answer 400 with its message. */
public class RefusalException extends BadUserRequestException {
    private final transient DomainException refusal;

    RefusalException(DomainException refusal) {
        super(refusal.volledig(), refusal);
        this.refusal = refusal;
    }

    DomainException refusal() {
        return refusal;
    }

    public String code() {
        return refusal.code();
    }

    /** The Dutch sentence without the list of fields. */
    public String melding() {
        return refusal.getMessage();
    }

    public List<Fout> fouten() {
        return refusal.fouten();
    }
}
