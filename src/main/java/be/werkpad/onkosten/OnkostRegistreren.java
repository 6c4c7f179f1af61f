package be.werkpad.onkosten;

import be.werkpad.audit.Actie;
import be.werkpad.audit.Audittrail;
import be.werkpad.plaatsing.PlaatsingKaart;
import be.werkpad.shared.DomainException;
import be.werkpad.shared.UseCase;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Map;

/** Writes down what a werkpost paid back to a client for one day, when law and the choice of the werkpost allow it. */
@UseCase
public class OnkostRegistreren {
    private final Onkostenboek boek;
    private final WerkpostkeuzeZoeken keuzes;
    private final Werkdagen werkdagen;
    private final Plafonds plafonds;
    private final Audittrail audit;

    OnkostRegistreren(
            Onkostenboek boek, WerkpostkeuzeZoeken keuzes, Werkdagen werkdagen, Plafonds plafonds, Audittrail audit) {
        this.boek = boek;
        this.keuzes = keuzes;
        this.werkdagen = werkdagen;
        this.plafonds = plafonds;
        this.audit = audit;
    }

    /** @throws DomainException onkosten.… with the field it is about */
    public void voor(PlaatsingKaart plaatsing, OnkostKaart onkost) {
        boek.vergrendel(plaatsing);
        Bedrag.geldig(onkost.bedrag(), "bedrag");
        var keuze = keuzes.op(plaatsing.id(), onkost.dag());
        keuze.eis(onkost);
        werkdagen.eis(plaatsing, onkost.dag());
        var jaar = boek.jaar(plaatsing, onkost.dag());
        jaar.eisNietGemengd(onkost.soort());
        switch (onkost.soort()) {
            case FORFAIT -> {
                jaar.eisBinnenPlafond(
                        onkost, plafonds.perDag(onkost.dag(), "bedrag"), plafonds.perJaar(onkost.dag(), "bedrag"));
                eisKilometers(jaar, onkost);
            }
            case REEEL -> eisBewezen(plaatsing, onkost);
            case VERPLAATSING -> {
                if (keuze.wijze() == Vergoedingswijze.FORFAIT || jaar.heeft(Onkostsoort.FORFAIT)) {
                    eisKilometers(jaar, onkost);
                }
                eisBewezen(plaatsing, onkost);
            }
        }
        boek.schrijf(plaatsing, onkost);
        audit.noteer(
                Actie.ONKOST_GEREGISTREERD,
                plaatsing.trajectId(),
                "plaatsing",
                String.valueOf(plaatsing.id()),
                Map.of(
                        "vergoedingswijze",
                        onkost.soort().name(),
                        "datum",
                        onkost.dag().toString()));
    }

    /** E.4: kilometres beside a forfait have a limit; beside real costs they are real costs too, and have none. */
    private void eisKilometers(Onkostenjaar jaar, OnkostKaart onkost) {
        if (onkost.kilometers() > 0 || jaar.heeft(Onkostsoort.VERPLAATSING)) {
            jaar.eisBinnenKilometers(onkost, plafonds.kilometersPerJaar(onkost.dag(), veld(onkost)));
        }
    }

    private static String veld(OnkostKaart onkost) {
        return onkost.soort() == Onkostsoort.VERPLAATSING ? "km" : "bedrag";
    }

    /** VG-4: receipts that make up the amount, and none of them paid before. */
    private void eisBewezen(PlaatsingKaart plaatsing, OnkostKaart onkost) {
        eis(!onkost.bewijzen().isEmpty(), "onkosten.bewijsOntbreekt", "bestand", "Voeg het bewijs toe.");
        var som = onkost.bewijzen().stream().map(Bewijs::bedrag).reduce(BigDecimal.ZERO, BigDecimal::add);
        eis(
                som.compareTo(onkost.bedrag()) == 0,
                "onkosten.somKloptNiet",
                "bedrag",
                "De bewijzen zijn samen € %s. Dat moet hetzelfde zijn als het bedrag.".formatted(Bedrag.tekst(som)));
        var gezien = new HashSet<String>();
        eis(
                onkost.bewijzen().stream()
                        .allMatch(bewijs -> gezien.add(bewijs.hash()) && !boek.heeftBewijs(plaatsing, bewijs.hash())),
                "onkosten.bewijsDubbel",
                "bestand",
                "Dit bewijs is al gebruikt. Een bewijs telt maar één keer.");
    }

    private static void eis(boolean klopt, String code, String veld, String melding) {
        if (!klopt) {
            throw DomainException.bijVeld(code, veld, melding);
        }
    }
}
