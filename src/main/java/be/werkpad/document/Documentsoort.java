package be.werkpad.document;

import be.werkpad.shared.DomainException;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** The kinds of documents that a step "Document opmaken" can make (domein C.6). */
public enum Documentsoort {
    /** Who the client is and where the traject goes to; the client gets it by right. */
    PROFIEL_BIJ_START("Profiel bij Start", Set.of("B1", "B2", "B13", "B14"), "aanmelding-intake", "assessment"),
    /** Practical agreements: with the dienst before there is a werkpost, with all three after. */
    AFSPRAKENNOTA("Afsprakennota", Set.of("B2", "B6")),
    /** Looking back and ahead each year; the client gets it by right. */
    JAARLIJKSE_BEVRAGING("Jaarlijkse Bevraging", Set.of("B9"), "jaarlijkse-evaluatie"),
    /** Looking back at the end; the client gets it by right. */
    EINDEVALUATIE("Eindevaluatie", Set.of("B11")),
    /** What another dienst may know, only what the client agreed to. */
    OVERDRACHTSDOSSIER("Overdrachtsdossier", Set.of("B11")),
    /** Half-way the trial. */
    TUSSENTIJDSE_EVALUATIE("Tussentijdse evaluatie", Set.of("B7")),
    /** At the end of the trial. */
    EVALUATIEGESPREK("Evaluatiegesprek", Set.of("B8", "B8W")),
    /** Which agreements end. */
    BEEINDIGING("Beëindiging", Set.of()),
    /** A risk and what is agreed about it. */
    RISICOAFWEGING("Risicoafweging", Set.of());

    private final String naam;
    private final Set<String> vragen;
    private final Set<String> processen;

    Documentsoort(String naam, Set<String> vragen, String... processen) {
        this.naam = naam;
        this.vragen = vragen;
        this.processen = Set.of(processen);
    }

    /** @throws DomainException document.soortOnbekend with the kinds that exist, for who drew the model */
    public static Documentsoort van(String code) {
        return Arrays.stream(values())
                .filter(soort -> soort.name().equals(code))
                .findFirst()
                .orElseThrow(() -> new DomainException(
                        "document.soortOnbekend",
                        "We kennen de documentsoort '%s' niet. Kies uit: %s."
                                .formatted(
                                        code,
                                        Arrays.stream(values()).map(Enum::name).collect(Collectors.joining(", ")))));
    }

    public String naam() {
        return naam;
    }

    /** Decisions that are shown in it. */
    Set<String> vragen() {
        return vragen;
    }

    /** Processes of which a form that a coordinator adds belongs in this document. */
    Set<String> processen() {
        return processen;
    }

    Documentsjabloon sjabloon(boolean voorPlaatsing) {
        if (this == AFSPRAKENNOTA) {
            return voorPlaatsing ? Documentsjabloon.AFSPRAKENNOTA_V1 : Documentsjabloon.AFSPRAKENNOTA_V0;
        }
        return Documentsjabloon.valueOf(name());
    }
}
