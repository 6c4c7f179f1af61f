package be.werkpad.shared;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A business refusal. The code has the form {@code <module>.<reden>}; the message is plain Dutch that a user may read,
 * the fields (possibly none) tell which answers of a form it is about.
 */
public class DomainException extends RuntimeException {
    private final String code;
    private final transient List<Fout> fouten;
    private final transient UnaryOperator<String> naamVanVeld;

    public DomainException(String code, String melding) {
        this(code, melding, List.of());
    }

    public DomainException(String code, String melding, List<Fout> fouten) {
        this(code, melding, fouten, UnaryOperator.identity());
    }

    private DomainException(String code, String melding, List<Fout> fouten, UnaryOperator<String> naamVanVeld) {
        super(melding);
        this.code = code;
        this.fouten = List.copyOf(fouten);
        this.naamVanVeld = naamVanVeld;
    }

    /** A refusal about one answer of a form. */
    public static DomainException bijVeld(String code, String veld, String melding) {
        return new DomainException(code, melding, List.of(new Fout(veld, melding)));
    }

    /** The same refusal, for a caller that has no place beside a field: {@link #volledig} then says its name on the form. */
    public DomainException metNamen(UnaryOperator<String> naamVanVeld) {
        var zelfde = new DomainException(code, getMessage(), fouten, naamVanVeld);
        zelfde.initCause(this);
        return zelfde;
    }

    /** The message, and after it what is wrong with each answer. */
    public String volledig() {
        return Stream.concat(
                        Stream.of(getMessage()),
                        fouten.stream().map(fout -> naamVanVeld.apply(fout.veld()) + ": " + fout.melding()))
                .collect(Collectors.joining(" "));
    }

    public String code() {
        return code;
    }

    public List<Fout> fouten() {
        return fouten;
    }
}
