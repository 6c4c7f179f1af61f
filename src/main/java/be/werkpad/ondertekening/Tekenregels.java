package be.werkpad.ondertekening;

import static be.werkpad.ondertekening.Partij.CLIENT;
import static be.werkpad.ondertekening.Partij.DIENST;
import static be.werkpad.ondertekening.Partij.VERTEGENWOORDIGER;
import static be.werkpad.ondertekening.Partij.WERKGEVER;

import be.werkpad.shared.DomainException;
import be.werkpad.shared.Naam;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
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

    private Tekenregels() {}

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
        var getuige = handtekening.getuige();
        if (handtekening.wijze() == Tekenwijze.SCHERM
                && (getuige == null || Naam.zelfde(getuige, handtekening.naam()))) {
            throw DomainException.bijVeld(
                    "ondertekening.getuigeOntbreekt", "getuige", "Vul in wie erbij was. Dat is iemand anders.");
        }
    }
}
