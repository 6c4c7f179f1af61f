package be.werkpad.onkosten;

import be.werkpad.bijlage.BijlageBewaren;
import be.werkpad.bijlage.Bijlagesoort;
import be.werkpad.bijlage.GekeurdBestand;
import be.werkpad.bijlage.NieuweBijlage;
import be.werkpad.plaatsing.PlaatsingKaart;
import be.werkpad.plaatsing.PlaatsingZoeken;
import be.werkpad.shared.DomainException;
import be.werkpad.shared.NotFoundException;
import be.werkpad.shared.UseCase;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An expense as somebody brings it in: a day, an amount and, for real costs, the receipt. All of it is kept, or nothing. */
@UseCase
public class OnkostIndienen {
    private final PlaatsingZoeken plaatsingen;
    private final OnkostRegistreren registreren;
    private final BijlageBewaren bijlagen;

    OnkostIndienen(PlaatsingZoeken plaatsingen, OnkostRegistreren registreren, BijlageBewaren bijlagen) {
        this.plaatsingen = plaatsingen;
        this.registreren = registreren;
        this.bijlagen = bijlagen;
    }

    /**
     * @param dag null when it was not filled in
     * @param bedrag as it was typed, in euro
     * @throws DomainException onkosten.…, with the field it is about
     */
    public void voor(
            long trajectId,
            long plaatsingId,
            @Nullable LocalDate dag,
            @Nullable String bedrag,
            @Nullable GekeurdBestand bewijs) {
        var plaatsing = plaatsingen.metId(plaatsingId);
        if (plaatsing.trajectId() != trajectId) {
            throw new NotFoundException("No plaatsing %d in this traject".formatted(plaatsingId));
        }
        if (dag == null) {
            throw DomainException.bijVeld("onkosten.dagOntbreekt", "dag", "Kies de dag.");
        }
        var euro = Bedrag.van(bedrag, "bedrag");
        registreren.voor(
                plaatsing, new OnkostKaart(registreren.wijze(plaatsingId), dag, euro, bewijsId(plaatsing, bewijs)));
    }

    private @Nullable Long bewijsId(PlaatsingKaart plaatsing, @Nullable GekeurdBestand bewijs) {
        return bewijs == null
                ? null
                : bijlagen.voor(new NieuweBijlage(
                                plaatsing.trajectId(), Bijlagesoort.KASTICKET, "plaatsing-" + plaatsing.id(), bewijs))
                        .id();
    }
}
