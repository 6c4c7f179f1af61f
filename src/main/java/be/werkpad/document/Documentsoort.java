package be.werkpad.document;

import be.werkpad.shared.DomainException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The kinds of documents (domein C.6). What a kind says and may show is in its template; here is where its facts are and
 * what the dienst owes the client.
 */
public enum Documentsoort {
    /** Who the client is and where the traject goes to; the client gets it by right. */
    PROFIEL_BIJ_START("Profiel bij Start", Over.TRAJECT, Recht.ALTIJD, "aanmelding-intake", "assessment"),
    /** Cover and index of all there is about one client. */
    INDIVIDUEEL_DOSSIER("Individueel dossier", Over.TRAJECT, Recht.OP_VRAAG),
    /** What client and dienst promise each other. */
    ENGAGEMENTSVERKLARING("Engagementsverklaring", Over.TRAJECT, Recht.KOPIE),
    /** The frame between werkpost and dienst, for every client who works there. */
    RAAMOVEREENKOMST("Raamovereenkomst", Over.PLAATSING, Recht.GEEN),
    /** Practical agreements: with the dienst before there is a werkpost, with all three after. */
    AFSPRAKENNOTA("Afsprakennota", Over.TRAJECT_OF_PLAATSING, Recht.KOPIE),
    /** Working together of the three, beginning with a trial. */
    SAMENWERKINGSOVEREENKOMST("Samenwerkingsovereenkomst met proefperiode", Over.PLAATSING, Recht.KOPIE),
    /** Half-way the trial. */
    TUSSENTIJDSE_EVALUATIE("Tussentijdse evaluatie", Over.PLAATSING, Recht.KOPIE),
    /** At the end of the trial. */
    EVALUATIEGESPREK("Evaluatiegesprek", Over.PLAATSING, Recht.KOPIE),
    /** Looking back and ahead each year; the client gets it by right. */
    JAARLIJKSE_BEVRAGING("Jaarlijkse Bevraging", Over.TRAJECT, Recht.ALTIJD, "jaarlijkse-evaluatie"),
    /** Looking back at the end; the client gets it by right. */
    EINDEVALUATIE("Eindevaluatie", Over.TRAJECT, Recht.ALTIJD),
    /** Which agreements end. */
    BEEINDIGING("Beëindiging", Over.TRAJECT_OF_PLAATSING, Recht.KOPIE),
    /** What another dienst may know, only what the client agreed to. */
    OVERDRACHTSDOSSIER("Overdrachtsdossier", Over.TRAJECT, Recht.KOPIE),
    /** One talk or visit. */
    CONTACTVERSLAG("Contactverslag", Over.GEBEURTENIS, Recht.OP_VRAAG),
    /** A risk and what is agreed about it. */
    RISICOAFWEGING("Risicoafweging", Over.GEBEURTENIS, Recht.OP_VRAAG),
    /** One complaint, from its receipt to its answer. */
    KLACHTDOSSIER("Klachtdossier", Over.INVULBLAD, Recht.GEEN),
    /** What somebody in AMA WSE can do and wants to learn. */
    POP("Persoonlijk ontwikkelingsplan", Over.INVULBLAD, Recht.KOPIE),
    /** How the work goes, as somebody saw it. */
    WERKMETING("Werkmeting", Over.INVULBLAD, Recht.OP_VRAAG),
    /** Why not here, and where else. */
    DOORVERWIJSBRIEF("Doorverwijsbrief", Over.TRAJECT, Recht.KOPIE),
    /** What an authority is asked or told about unpaid work beside an income (EX-8); the client signs it. */
    TOELATINGSBRIEF("Brief over het inkomen", Over.INVULBLAD, Recht.KOPIE),
    /** The rights of a client, to keep at home. */
    INFOBLAD_RECHTEN("Infoblad over rechten", Over.TRAJECT, Recht.KOPIE),
    /** What an employer may expect. */
    INFOBLAD_WERKGEVER("Infoblad voor de werkpost", Over.TRAJECT, Recht.GEEN),
    /** Who the client is, with only what may be told. */
    PROFIELSCHETS("Profielschets", Over.TRAJECT, Recht.KOPIE),
    /** Risks of the werkpost, as they were talked through. */
    RISICOBESPREKING("Risicobespreking met de werkpost", Over.PLAATSING, Recht.GEEN),
    /** Safety and hygiene of the werkpost. */
    VEILIGHEIDSCHECKLIST("Veiligheidschecklist", Over.GEBEURTENIS, Recht.GEEN),
    /** What went wrong and what was done. */
    INCIDENTVERSLAG("Incidentverslag", Over.GEBEURTENIS, Recht.GEEN),
    /** One change of the agreements or the people. */
    WIJZIGINGSBLAD("Wijzigingsblad", Over.GEBEURTENIS, Recht.KOPIE),
    /** What a job is made of. */
    JOBANALYSE("Jobanalyse", Over.GEBEURTENIS, Recht.GEEN),
    /** How client and werkpost fit. */
    MATCHINGVERSLAG("Matchingverslag", Over.GEBEURTENIS, Recht.OP_VRAAG),
    /** How a first visit went. */
    KENNISMAKINGSVERSLAG("Kennismakingsverslag", Over.GEBEURTENIS, Recht.OP_VRAAG),
    /** Why two clients are at one place at one moment, and until when. */
    UITZONDERING_SAMENPLAATSING("Uitzondering samenplaatsing", Over.INVULBLAD, Recht.GEEN),
    /** Proof that the legal frame of one plaatsing is in order. */
    WETTELIJK_DOSSIER("Wettelijk dossier", Over.PLAATSING, Recht.GEEN),
    /** All that happened and all that comes, for the client. */
    MIJN_TRAJECT("Mijn traject", Over.TRAJECT, Recht.KOPIE);

    /** Agreements that hold as long as the client works there. */
    static final Set<Documentsoort> OVEREENKOMSTEN =
            EnumSet.of(ENGAGEMENTSVERKLARING, RAAMOVEREENKOMST, AFSPRAKENNOTA, SAMENWERKINGSOVEREENKOMST);

    /** Its text tells the law it was checked against (C.6 3, 4 and 6). */
    private static final Set<Documentsoort> MET_WET =
            EnumSet.of(ENGAGEMENTSVERKLARING, RAAMOVEREENKOMST, SAMENWERKINGSOVEREENKOMST);

    /** Made in a process after all who had a say gave it, so final at once (C.6 7, 8 and 12). */
    private static final Set<Documentsoort> NA_AKKOORD =
            EnumSet.of(TUSSENTIJDSE_EVALUATIE, EVALUATIEGESPREK, OVERDRACHTSDOSSIER);

    private final String naam;
    private final Over over;
    private final Recht recht;
    private final Set<String> processen;

    Documentsoort(String naam, Over over, Recht recht, String... processen) {
        this.naam = naam;
        this.over = over;
        this.recht = recht;
        this.processen = Set.of(processen);
    }

    /** What one document of a kind is about; it has a series of versions for each. */
    public enum Over {
        /** The whole traject. */
        TRAJECT,
        /** One plaatsing. */
        PLAATSING,
        /** One plaatsing, or the traject before there is one. */
        TRAJECT_OF_PLAATSING,
        /** The last completed form of that kind. */
        GEBEURTENIS,
        /** A sheet that is filled in to make it. */
        INVULBLAD
    }

    /** What the client may count on. */
    public enum Recht {
        /** Handed over as soon as it is final, without asking (CH-9e). */
        ALTIJD,
        /** Gets a copy. */
        KOPIE,
        /** On request, from the own dossier. */
        OP_VRAAG,
        /** Not a paper for the client. */
        GEEN
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

    boolean vraagtWet() {
        return MET_WET.contains(this);
    }

    boolean isNaAkkoord() {
        return NA_AKKOORD.contains(this);
    }

    public String naam() {
        return naam;
    }

    public Over over() {
        return over;
    }

    public Recht recht() {
        return recht;
    }

    /** Processes of which a form that a coordinator adds belongs in this document. */
    Set<String> processen() {
        return processen;
    }

    /** Name of its template. */
    String sjabloon(boolean voorPlaatsing) {
        var sleutel = name().toLowerCase(Locale.ROOT).replace('_', '-');
        return this == AFSPRAKENNOTA ? sleutel + (voorPlaatsing ? "-v1" : "-v0") : sleutel;
    }
}
