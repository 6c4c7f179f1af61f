package be.werkpad.onkosten;

import static be.werkpad.onkosten.Onkostsoort.FORFAIT;
import static be.werkpad.onkosten.Onkostsoort.VERPLAATSING;

import be.werkpad.shared.DomainException;
import java.math.BigDecimal;
import java.util.List;

/** All that one person was paid back in one calendar year, over all werkposten; knows what may still be added (F.14). */
final class Onkostenjaar {
    private final List<OnkostKaart> betaald;

    Onkostenjaar(List<OnkostKaart> betaald) {
        this.betaald = betaald;
    }

    /** Proven kilometres go with both (E.4). */
    void eisNietGemengd(Onkostsoort soort) {
        eis(
                soort == VERPLAATSING
                        || betaald.stream()
                                .allMatch(onkost -> onkost.soort() == soort || onkost.soort() == VERPLAATSING),
                "onkosten.gemengd",
                "bedrag",
                "Dit jaar werd al op de andere manier terugbetaald. Forfait en echte kosten gaan niet samen in een jaar.");
    }

    /** @throws DomainException onkosten.tweedeForfait, .bovenDagplafond or .bovenJaarplafond */
    void eisBinnenPlafond(OnkostKaart nieuw, BigDecimal perDag, BigDecimal perJaar) {
        eis(
                betaald.stream()
                        .noneMatch(onkost ->
                                onkost.soort() == FORFAIT && onkost.dag().equals(nieuw.dag())),
                "onkosten.tweedeForfait",
                "dag",
                "Voor die dag is al een forfait betaald.");
        eis(
                nieuw.bedrag().compareTo(perDag) <= 0,
                "onkosten.bovenDagplafond",
                "bedrag",
                "Het forfait mag hoogstens € %s per dag zijn.".formatted(Bedrag.tekst(perDag)));
        var nogVrij = perJaar.subtract(totaal(FORFAIT));
        eis(
                nieuw.bedrag().compareTo(nogVrij) <= 0,
                "onkosten.bovenJaarplafond",
                "bedrag",
                "Het forfait mag dit jaar hoogstens € %s zijn. Er is nog € %s over."
                        .formatted(Bedrag.tekst(perJaar), Bedrag.tekst(nogVrij.max(BigDecimal.ZERO))));
    }

    boolean heeft(Onkostsoort soort) {
        return betaald.stream().anyMatch(onkost -> onkost.soort() == soort);
    }

    /**
     * Beside a forfait (E.4); also for a forfait after more kilometres.
     *
     * @throws DomainException onkosten.teVeelKilometers
     */
    void eisBinnenKilometers(OnkostKaart nieuw, int perJaar) {
        var gereden = betaald.stream().mapToInt(OnkostKaart::kilometers).sum();
        eis(
                gereden + nieuw.kilometers() <= perJaar,
                "onkosten.teVeelKilometers",
                nieuw.soort() == VERPLAATSING ? "km" : "bedrag",
                "In een jaar met een vast bedrag per dag mogen het hoogstens %d kilometer zijn. Er zijn er nog %d over."
                        .formatted(perJaar, Math.max(0, perJaar - gereden)));
    }

    BigDecimal totaal(Onkostsoort soort) {
        return betaald.stream()
                .filter(onkost -> onkost.soort() == soort)
                .map(OnkostKaart::bedrag)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static void eis(boolean klopt, String code, String veld, String melding) {
        if (!klopt) {
            throw DomainException.bijVeld(code, veld, melding);
        }
    }
}
