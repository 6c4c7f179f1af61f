package be.werkpad.contractering;

import be.werkpad.shared.UseCase;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Checks the legal frame and keeps the list of what is missing, to show it. */
@UseCase
public class WettelijkKaderNakijken {
    private final KadergegevensLezen lezen;
    private final KadergebrekRepository gebreken;
    private final Clock clock;

    WettelijkKaderNakijken(KadergegevensLezen lezen, KadergebrekRepository gebreken, Clock clock) {
        this.lezen = lezen;
        this.gebreken = gebreken;
        this.clock = clock;
    }

    /** @return what is missing; empty when the work may start */
    public List<Gebrek> voor(long plaatsingId) {
        var vandaag = LocalDate.now(clock);
        var gegevens = lezen.voor(plaatsingId, vandaag);
        var gevonden = WettelijkKader.gebreken(gegevens);
        gebreken.deleteByPlaatsingId(plaatsingId);
        gevonden.forEach(gebrek ->
                gebreken.save(new Kadergebrek(gegevens.plaatsing().trajectId(), plaatsingId, gebrek, vandaag)));
        return gevonden;
    }
}
