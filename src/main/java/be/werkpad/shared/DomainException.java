package be.werkpad.shared;

import java.util.List;

/**
 * A business refusal. The code has the form {@code <module>.<reden>}; the message is plain Dutch that a user may read,
 * the fields (possibly none) tell which answers of a form it is about.
 */
public class DomainException extends RuntimeException {
    private final String code;
    private final transient List<Fout> fouten;

    public DomainException(String code, String melding) {
        this(code, melding, List.of());
    }

    public DomainException(String code, String melding, List<Fout> fouten) {
        super(melding);
        this.code = code;
        this.fouten = List.copyOf(fouten);
    }

    /** A refusal about one answer of a form. */
    public static DomainException bijVeld(String code, String veld, String melding) {
        return new DomainException(code, melding, List.of(new Fout(veld, melding)));
    }

    public String code() {
        return code;
    }

    public List<Fout> fouten() {
        return fouten;
    }
}
