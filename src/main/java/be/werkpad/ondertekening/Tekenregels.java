package be.werkpad.ondertekening;

import static be.werkpad.ondertekening.Partij.CLIENT;
import static be.werkpad.ondertekening.Partij.DIENST;
import static be.werkpad.ondertekening.Partij.VERTEGENWOORDIGER;
import static be.werkpad.ondertekening.Partij.WERKGEVER;

import be.werkpad.shared.DomainException;
import be.werkpad.shared.Naam;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which parties sign which kind of document (domein C.6), and in which ways (G.5). Knows no database and no clock.
 * Kinds are named by their code, so that a rule may stand here before the document can be made.
 */
final class Tekenregels {
    private static final List<Partij> MET_DIENST = List.of(CLIENT, DIENST);
    private static final List<Partij> MET_WERKPOST = List.of(CLIENT, WERKGEVER, DIENST);

    private static final Map<String, List<Partij>> PARTIJEN = Map.ofEntries(
            Map.entry("PROFIEL_BIJ_START", MET_DIENST),
            Map.entry("ENGAGEMENTSVERKLARING", MET_DIENST),
            Map.entry("RAAMOVEREENKOMST", List.of(WERKGEVER, DIENST)),
            Map.entry("AFSPRAKENNOTA", MET_WERKPOST),
            Map.entry("SAMENWERKINGSOVEREENKOMST", MET_WERKPOST),
            Map.entry("TUSSENTIJDSE_EVALUATIE", MET_WERKPOST),
            Map.entry("EVALUATIEGESPREK", MET_WERKPOST),
            Map.entry("BEEINDIGING", MET_WERKPOST),
            Map.entry("JAARLIJKSE_BEVRAGING", MET_DIENST),
            Map.entry("EINDEVALUATIE", MET_DIENST),
            Map.entry("RISICOAFWEGING", MET_DIENST),
            Map.entry("POP", MET_DIENST),
            Map.entry("VEILIGHEIDSCHECKLIST", List.of(WERKGEVER, DIENST)),
            Map.entry("RISICOBESPREKING", List.of(WERKGEVER, DIENST)),
            Map.entry("OVERDRACHTSDOSSIER", List.of(CLIENT)));

    /** Agreements that bind more than practical ones: paper, an own login, or eID, unless the dienst asks less (G.5). */
    private static final Set<String> ZWAAR =
            Set.of("ENGAGEMENTSVERKLARING", "RAAMOVEREENKOMST", "SAMENWERKINGSOVEREENKOMST");

    /** What client and dienst agree before there is a werkpost is signed with their engagement (C.6 5). */
    private static final Map<String, String> BIJGEVOEGD = Map.of("ENGAGEMENTSVERKLARING", "AFSPRAKENNOTA");

    private Tekenregels() {}

    /** The kind that is signed in the same round, by the same people; the one of the traject, not of a plaatsing. */
    static Optional<String> bijgevoegd(String documentsoort) {
        return Optional.ofNullable(BIJGEVOEGD.get(documentsoort));
    }

    /** Whether anybody signs this kind. */
    static boolean wordtGetekend(String documentsoort) {
        return PARTIJEN.containsKey(documentsoort);
    }

    /**
     * Without the representatives, who follow from the client.
     *
     * @param voorPlaatsing whether the document is about one plaatsing; without one there is no employer
     * @return empty: nobody signs this kind
     */
    static List<Partij> partijen(String documentsoort, boolean voorPlaatsing) {
        return PARTIJEN.getOrDefault(documentsoort, List.of()).stream()
                .filter(partij -> partij != WERKGEVER || voorPlaatsing || !heeftClient(documentsoort))
                .toList();
    }

    private static boolean heeftClient(String documentsoort) {
        return PARTIJEN.getOrDefault(documentsoort, List.of()).contains(CLIENT);
    }

    /**
     * Whoever acts for the dienst is known here, so uses the own login or paper; nobody else has to have a login.
     *
     * @param eenvoudig the dienst takes a simple signature under every agreement
     */
    static Set<Tekenwijze> wijzen(String documentsoort, Partij partij, boolean eenvoudig) {
        if (partij == DIENST) {
            return EnumSet.of(Tekenwijze.AANMELDING, Tekenwijze.PAPIER);
        }
        var wijzen = EnumSet.of(Tekenwijze.PAPIER, Tekenwijze.EID);
        if (eenvoudig || !ZWAAR.contains(documentsoort)) {
            wijzen.add(Tekenwijze.SCHERM);
            if (partij == WERKGEVER || partij == VERTEGENWOORDIGER) {
                wijzen.add(Tekenwijze.LINK);
            }
        }
        return wijzen;
    }

    /** A day on which it could be signed. */
    static void eisDatum(LocalDate datum, LocalDate definitiefOp, LocalDate vandaag) {
        if (datum.isAfter(vandaag)) {
            throw DomainException.bijVeld(
                    "ondertekening.inToekomst", "datum", "Een handtekening kan niet in de toekomst liggen.");
        }
        if (datum.isBefore(definitiefOp)) {
            throw DomainException.bijVeld(
                    "ondertekening.voorDefinitief", "datum", "Toen was het document nog niet klaar om te tekenen.");
        }
    }

    /** A signature in a way that is allowed, with what proves it. */
    static void eis(String documentsoort, Partij partij, boolean eenvoudig, Handtekening handtekening) {
        if (!wijzen(documentsoort, partij, eenvoudig).contains(handtekening.wijze())) {
            throw DomainException.bijVeld(
                    "ondertekening.wijzeNietToegelaten",
                    "wijze",
                    "Zo kan %s dit document niet tekenen.".formatted(partij.naam()));
        }
        if (handtekening.wijze().vraagtBestand() && handtekening.scanId() == null) {
            throw DomainException.bijVeld(
                    "ondertekening.scanOntbreekt", "scan", "Voeg de scan of het getekende bestand toe.");
        }
        if (handtekening.wijze() == Tekenwijze.EID
                && handtekening.bijDocumenthash() != null
                && handtekening.bijScanId() == null) {
            throw DomainException.bijVeld(
                    "ondertekening.scanOntbreekt", "bijscan", "Voeg ook het tweede getekende bestand toe.");
        }
        var getuige = handtekening.getuige();
        if (handtekening.wijze() == Tekenwijze.SCHERM
                && (getuige == null || Naam.zelfde(getuige, handtekening.naam()))) {
            throw DomainException.bijVeld(
                    "ondertekening.getuigeOntbreekt", "getuige", "Vul in wie erbij was. Dat is iemand anders.");
        }
    }
}
