package be.werkpad.onkosten;

import be.werkpad.bijlage.BijlageBewaren;
import be.werkpad.bijlage.Bijlagesoort;
import be.werkpad.bijlage.NieuweBijlage;
import be.werkpad.plaatsing.PlaatsingKaart;
import be.werkpad.plaatsing.PlaatsingZoeken;
import be.werkpad.shared.DomainException;
import be.werkpad.shared.UseCase;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An expense as somebody brings it in, with its receipts. All of it is kept, or nothing. */
@UseCase
public class OnkostIndienen {
    private static final int MEESTE_TICKETS = 5;

    private final PlaatsingZoeken plaatsingen;
    private final OnkostRegistreren registreren;
    private final Plafonds plafonds;
    private final BijlageBewaren bijlagen;

    OnkostIndienen(
            PlaatsingZoeken plaatsingen, OnkostRegistreren registreren, Plafonds plafonds, BijlageBewaren bijlagen) {
        this.plaatsingen = plaatsingen;
        this.registreren = registreren;
        this.plafonds = plafonds;
        this.bijlagen = bijlagen;
    }

    /** @throws DomainException onkosten.… or bijlage.…, with the field it is about */
    public void voor(long trajectId, long plaatsingId, Indiening nieuw) {
        var plaatsing = plaatsingen.inTraject(trajectId, plaatsingId);
        var dag = nieuw.dag();
        if (dag == null) {
            throw DomainException.bijVeld("onkosten.dagOntbreekt", "dag", "Kies de dag.");
        }
        if (nieuw.tickets().size() > MEESTE_TICKETS) {
            throw DomainException.bijVeld(
                    "onkosten.teVeelBewijzen", "bestand", "Voeg hoogstens vijf bewijzen tegelijk toe.");
        }
        var km = nieuw.soort() == Onkostsoort.VERPLAATSING ? kilometers(nieuw.km()) : null;
        var bedrag = km == null ? Bedrag.van(nieuw.bedrag(), "bedrag") : perKilometer(km, dag);
        registreren.voor(
                plaatsing, OnkostKaart.nieuw(nieuw.soort(), dag, bedrag, km, bewijzen(plaatsing, nieuw, bedrag)));
    }

    private static int kilometers(@Nullable String tekst) {
        if (tekst == null || !tekst.strip().matches("[1-9]\\d{0,3}")) {
            throw DomainException.bijVeld("onkosten.kilometersOngeldig", "km", "Vul een heel getal in, zonder komma.");
        }
        return Integer.parseInt(tekst.strip());
    }

    private BigDecimal perKilometer(int km, LocalDate dag) {
        return plafonds.perKilometer(dag, "km").multiply(BigDecimal.valueOf(km)).setScale(2, RoundingMode.HALF_UP);
    }

    private List<Bewijs> bewijzen(PlaatsingKaart plaatsing, Indiening nieuw, BigDecimal totaal) {
        return nieuw.soort() == Onkostsoort.FORFAIT
                ? List.of()
                : nieuw.tickets().stream()
                        .map(ticket -> bewijs(plaatsing, ticket, isEnige(nieuw, ticket) ? totaal : null))
                        .toList();
    }

    /** The only receipt needs no amount of its own; what proves a journey says the kilometres, not the amount. */
    private static boolean isEnige(Indiening nieuw, Indiening.Ticket ticket) {
        return nieuw.tickets().size() == 1
                && (nieuw.soort() == Onkostsoort.VERPLAATSING
                        || ticket.bedrag() == null
                        || ticket.bedrag().isBlank());
    }

    private Bewijs bewijs(PlaatsingKaart plaatsing, Indiening.Ticket ticket, @Nullable BigDecimal bekend) {
        var bedrag = bekend == null ? Bedrag.van(ticket.bedrag(), "bestand") : bekend;
        var bijlage = bijlagen.voor(new NieuweBijlage(
                plaatsing.trajectId(), Bijlagesoort.KASTICKET, "plaatsing-" + plaatsing.id(), ticket.bestand()));
        return new Bewijs(bijlage.id(), bijlage.hash(), bedrag);
    }
}
