package be.werkpad.onkosten;

import be.werkpad.plaatsing.PlaatsingKaart;
import be.werkpad.plaatsing.PlaatsingZoeken;
import be.werkpad.shared.DomainException;
import be.werkpad.shared.NotFoundException;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** What can be told about a day: it fits the agreed hours, what was told before, and what was paid back (F.14). */
@Component
class Dagmeldingregels {
    private final PlaatsingZoeken plaatsingen;
    private final Werkdagen werkdagen;
    private final Dagmeldingen meldingen;
    private final Onkostenboek boek;

    Dagmeldingregels(PlaatsingZoeken plaatsingen, Werkdagen werkdagen, Dagmeldingen meldingen, Onkostenboek boek) {
        this.plaatsingen = plaatsingen;
        this.werkdagen = werkdagen;
        this.meldingen = meldingen;
        this.boek = boek;
    }

    /**
     * Nobody else writes about this person until the end of the transaction.
     *
     * @throws NotFoundException when the plaatsing is of another traject
     */
    PlaatsingKaart plaatsing(long trajectId, long plaatsingId) {
        var plaatsing = plaatsingen.inTraject(trajectId, plaatsingId);
        boek.vergrendel(plaatsing);
        return plaatsing;
    }

    /** @throws DomainException onkosten.inToekomst, .buitenPeriode, .alWerkdag, .geenWerkdag, .alGemeld or .alBetaald */
    void eisAndereDag(PlaatsingKaart plaatsing, LocalDate dag, LocalDate inPlaatsVan) {
        werkdagen.eisNietInToekomst(dag);
        eis(Werkdagen.isTijdens(plaatsing, dag), "onkosten.buitenPeriode", "dag", "Kies een dag van dit werk.");
        eis(
                !werkdagen.isAfgesproken(plaatsing, dag) && !werkdagen.isWerkdag(plaatsing, dag),
                "onkosten.alWerkdag",
                "dag",
                "Dat is al een werkdag van de cliënt. Je moet dit niet melden.");
        eis(
                werkdagen.isAfgesproken(plaatsing, inPlaatsVan),
                "onkosten.geenWerkdag",
                "inPlaatsVan",
                "Op die dag werkt de cliënt niet volgens de afspraken.");
        eis(
                !meldingen.isIngehaald(plaatsing.id(), inPlaatsVan),
                "onkosten.alGemeld",
                "inPlaatsVan",
                "Er is al een andere werkdag in de plaats van die dag.");
        eisNietBetaald(plaatsing, inPlaatsVan, "inPlaatsVan");
    }

    /** @throws DomainException onkosten.inToekomst, .alGemeld, .geenWerkdag or .alBetaald, on field "dag" */
    void eisAfwezig(PlaatsingKaart plaatsing, LocalDate dag) {
        werkdagen.eisNietInToekomst(dag);
        eis(
                !meldingen.isNietGewerkt(plaatsing.id(), dag) && !meldingen.isGewerkt(plaatsing.id(), dag),
                "onkosten.alGemeld",
                "dag",
                "Over die dag is al iets gemeld. Trek dat eerst in.");
        eis(
                werkdagen.isWerkdag(plaatsing, dag),
                "onkosten.geenWerkdag",
                "dag",
                "Op die dag werkt de cliënt niet op deze werkpost.");
        eisNietBetaald(plaatsing, dag, "dag");
    }

    /** @throws DomainException onkosten.alBetaald, on this field */
    void eisNietBetaald(PlaatsingKaart plaatsing, LocalDate dag, String veld) {
        eis(
                boek.vanPlaatsing(plaatsing.id()).stream()
                        .noneMatch(onkost ->
                                onkost.intrekreden() == null && onkost.dag().equals(dag)),
                "onkosten.alBetaald",
                veld,
                "Voor die dag zijn al onkosten bewaard. Trek die eerst in.");
    }

    private static void eis(boolean klopt, String code, String veld, String melding) {
        if (!klopt) {
            throw DomainException.bijVeld(code, veld, melding);
        }
    }
}
