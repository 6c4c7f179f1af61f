package be.werkpad.onkosten;

import be.werkpad.audit.Actie;
import be.werkpad.audit.Audittrail;
import be.werkpad.formulier.FormulierantwoordZoeken;
import be.werkpad.plaatsing.PlaatsingKaart;
import be.werkpad.shared.DomainException;
import be.werkpad.shared.UseCase;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

/** Writes down what a werkpost paid back to a client for one day, when law and the choice of the werkpost allow it. */
@UseCase
public class OnkostRegistreren {
    static final String BESLISSING = "onkosten-vastleggen";

    private final Onkostenboek boek;
    private final FormulierantwoordZoeken antwoorden;
    private final Plafonds plafonds;
    private final Audittrail audit;
    private final Clock clock;

    OnkostRegistreren(
            Onkostenboek boek, FormulierantwoordZoeken antwoorden, Plafonds plafonds, Audittrail audit, Clock clock) {
        this.boek = boek;
        this.antwoorden = antwoorden;
        this.plafonds = plafonds;
        this.audit = audit;
        this.clock = clock;
    }

    /** What the werkpost chose; GEEN when it did not choose yet. */
    public Vergoedingswijze wijze(long plaatsingId) {
        return antwoorden
                .laatsteVanPlaatsing(plaatsingId, BESLISSING)
                .map(antwoord -> Vergoedingswijze.valueOf(String.valueOf(antwoord.get("soort"))))
                .orElse(Vergoedingswijze.GEEN);
    }

    /** @throws DomainException onkosten.… with the field it is about */
    public void voor(PlaatsingKaart plaatsing, OnkostKaart onkost) {
        Bedrag.geldig(onkost.bedrag(), "bedrag");
        eisGekozen(plaatsing, onkost);
        eisGewerkt(plaatsing, onkost.dag());
        var jaar = boek.jaar(plaatsing, onkost.dag());
        jaar.eisNietGemengd(onkost.wijze());
        if (onkost.wijze() == Vergoedingswijze.FORFAIT) {
            jaar.eisBinnenPlafond(
                    onkost, plafonds.perDag(onkost.dag(), "bedrag"), plafonds.perJaar(onkost.dag(), "bedrag"));
        } else {
            eis(onkost.bijlageId() != null, "onkosten.bewijsOntbreekt", "bestand", "Voeg het kasticket toe.");
        }
        boek.schrijf(plaatsing, onkost);
        audit.noteer(
                Actie.ONKOST_GEREGISTREERD,
                plaatsing.trajectId(),
                "plaatsing",
                String.valueOf(plaatsing.id()),
                Map.of(
                        "vergoedingswijze",
                        onkost.wijze().name(),
                        "datum",
                        onkost.dag().toString()));
    }

    private void eisGekozen(PlaatsingKaart plaatsing, OnkostKaart onkost) {
        var gekozen = wijze(plaatsing.id());
        eis(
                gekozen != Vergoedingswijze.GEEN,
                "onkosten.geenVergoeding",
                "bedrag",
                "De werkgever koos om geen onkosten terug te betalen.");
        eis(
                gekozen == onkost.wijze(),
                "onkosten.andereWijze",
                "bedrag",
                "De werkgever koos een andere manier van terugbetalen.");
    }

    /** F.14: only for days on which the client works. */
    private void eisGewerkt(PlaatsingKaart plaatsing, LocalDate dag) {
        eis(!dag.isAfter(LocalDate.now(clock)), "onkosten.inToekomst", "dag", "Deze dag moet nog komen.");
        var afspraken = plaatsing.afspraken();
        var einde = plaatsing.einddatum();
        var gewerkt = afspraken != null
                && !dag.isBefore(afspraken.startdatum())
                && (einde == null || !dag.isAfter(einde))
                && afspraken.rooster().isGepland(dag);
        eis(gewerkt, "onkosten.nietGewerkt", "dag", "Op die dag werkt de cliënt niet op deze werkpost.");
    }

    private static void eis(boolean klopt, String code, String veld, String melding) {
        if (!klopt) {
            throw DomainException.bijVeld(code, veld, melding);
        }
    }
}
