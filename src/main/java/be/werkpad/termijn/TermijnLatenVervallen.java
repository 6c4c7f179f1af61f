package be.werkpad.termijn;

import static be.werkpad.termijn.Termijnstatus.OPEN;

import be.werkpad.shared.UseCase;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Closes deadlines that nobody needs to keep any more. */
@UseCase
public class TermijnLatenVervallen {
    private final TermijnRepository termijnen;

    TermijnLatenVervallen(TermijnRepository termijnen) {
        this.termijnen = termijnen;
    }

    public void voor(long trajectId, @Nullable Long plaatsingId, String sleutel) {
        voor(new Termijnadres(trajectId, plaatsingId, sleutel));
    }

    void voor(Termijnadres adres) {
        vervallen(termijnen.findByOpenSleutel(adres.openSleutel()).stream().toList());
    }

    /** What they were about is over. */
    public void alleVanOnderwerp(long trajectId, long onderwerpId) {
        vervallen(termijnen.findByTrajectIdAndOnderwerpIdAndStatus(trajectId, onderwerpId, OPEN));
    }

    /** The traject ended. */
    public void alleVan(long trajectId) {
        vervallen(termijnen.findByTrajectIdAndStatusOrderByDatumAscIdAsc(trajectId, OPEN));
    }

    /** The work at one werkpost ended. A matter of its own, such as a round of signatures, has dates until it ends itself. */
    public void alleVanPlaatsing(long trajectId, long plaatsingId) {
        vervallen(
                termijnen
                        .findByTrajectIdAndPlaatsingIdAndStatusOrderByDatumAscIdAsc(trajectId, plaatsingId, OPEN)
                        .stream()
                        .filter(termijn -> termijn.adres().onderwerpId() == null)
                        .toList());
    }

    private void vervallen(List<Termijn> open) {
        for (var termijn : open) {
            termijn.sluit(Termijnstatus.VERVALLEN);
            termijnen.saveAndFlush(termijn);
        }
    }
}
