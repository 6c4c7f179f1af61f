package be.werkpad.publicatie.controle;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.camunda.bpm.impl.juel.AstBinary;
import org.camunda.bpm.impl.juel.AstEval;
import org.camunda.bpm.impl.juel.AstIdentifier;
import org.camunda.bpm.impl.juel.AstLiteral;
import org.camunda.bpm.impl.juel.AstNested;
import org.camunda.bpm.impl.juel.AstUnary;
import org.camunda.bpm.impl.juel.Builder;
import org.camunda.bpm.impl.juel.Node;
import org.camunda.bpm.impl.juel.TreeBuilderException;

/**
 * The little language that models may use: a value, a variable, comparisons of those, the business key, the date of a
 * deadline, the papers that are signed when a traject stops or changes, and what the law still asks. Read with the engine's own parser; nothing in it can
 * call or reach anything else.
 */
final class Expressie {
    private static final Pattern TERMIJN =
            Pattern.compile("\\$\\{\\s*termijn\\.datum\\(\\s*execution\\s*,\\s*['\"]([^'\"]+)['\"]\\s*\\)\\s*}");
    private static final Pattern TRAJECTCODE = Pattern.compile("[$#]\\{\\s*execution\\.processBusinessKey\\s*}");
    private static final Pattern LIJST =
            Pattern.compile("\\$\\{\\s*(?:(?:beeindigingen|wijzigingen)\\.teTekenen|kaderdelen\\.aanTeVullen)"
                    + "\\(\\s*execution\\s*\\)\\s*}");
    private static final Set<AstBinary.Operator> VERGELIJKINGEN = Set.of(
            AstBinary.AND,
            AstBinary.OR,
            AstBinary.EQ,
            AstBinary.NE,
            AstBinary.LT,
            AstBinary.LE,
            AstBinary.GT,
            AstBinary.GE);
    private static final Builder PARSER = new Builder(Builder.Feature.METHOD_INVOCATIONS);

    private Expressie() {}

    static boolean staatIn(String tekst) {
        return tekst.contains("${") || tekst.contains("#{");
    }

    /** The deadline whose date this expression gives. */
    static Optional<String> termijn(String tekst) {
        var termijn = TERMIJN.matcher(tekst.strip());
        return termijn.matches() ? Optional.of(termijn.group(1)) : Optional.empty();
    }

    /** Why this expression is refused; empty is good. */
    static Optional<String> bezwaar(String tekst) {
        if (termijn(tekst).isPresent() || isVast(tekst.strip())) {
            return Optional.empty();
        }
        try {
            var wortel = PARSER.build(tekst.strip()).getRoot();
            return wortel instanceof AstEval && isEenvoudig(wortel)
                    ? Optional.empty()
                    : Optional.of(
                            "de expressie '%s' is niet toegelaten. Gebruik alleen gegevens en vergelijkingen, zoals ${keuze == 'VERDER'}."
                                    .formatted(tekst.strip()));
        } catch (TreeBuilderException kapot) {
            return Optional.of("de expressie '%s' is niet leesbaar.".formatted(tekst.strip()));
        }
    }

    private static boolean isVast(String tekst) {
        return TRAJECTCODE.matcher(tekst).matches() || LIJST.matcher(tekst).matches();
    }

    private static boolean isEenvoudig(Node deel) {
        var magZelf = deel instanceof AstEval
                || deel instanceof AstNested
                || deel instanceof AstIdentifier
                || deel instanceof AstLiteral
                || deel instanceof AstUnary
                || deel instanceof AstBinary vergelijking && VERGELIJKINGEN.contains(vergelijking.getOperator());
        for (var i = 0; magZelf && i < deel.getCardinality(); i++) {
            magZelf = isEenvoudig(deel.getChild(i));
        }
        return magZelf;
    }
}
