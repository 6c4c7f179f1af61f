package be.werkpad.overeenkomst;

import be.werkpad.plaatsing.PlaatsingKaart;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads which agreements are signed. The caller has checked who may. */
@Component
@Transactional(readOnly = true)
public class OvereenkomstZoeken {
    private final OvereenkomstRepository overeenkomsten;

    OvereenkomstZoeken(OvereenkomstRepository overeenkomsten) {
        this.overeenkomsten = overeenkomsten;
    }

    /** The last one of every kind that a plaatsing has, of itself, its traject or its werkpost. */
    public List<OvereenkomstKaart> voorPlaatsing(PlaatsingKaart plaatsing) {
        return Stream.of(Overeenkomstsoort.values())
                .flatMap(soort -> laatste(soort, plaatsing).stream())
                .toList();
    }

    /** The last one between client and dienst. */
    public Optional<OvereenkomstKaart> metClient(long trajectId) {
        return laatste(Overeenkomstsoort.ENGAGEMENTSVERKLARING, trajectId);
    }

    private Optional<OvereenkomstKaart> laatste(Overeenkomstsoort soort, PlaatsingKaart plaatsing) {
        return laatste(soort, Overeenkomst.partij(soort, plaatsing));
    }

    private Optional<OvereenkomstKaart> laatste(Overeenkomstsoort soort, long partijId) {
        var alle = overeenkomsten.findBySoortAndPartijIdOrderById(soort, partijId);
        return alle.isEmpty()
                ? Optional.empty()
                : Optional.of(alle.get(alle.size() - 1).kaart());
    }
}
