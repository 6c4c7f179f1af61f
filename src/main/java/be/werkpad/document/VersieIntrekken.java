package be.werkpad.document;

import be.werkpad.shared.UseCase;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** A new version that not everybody wants to sign does not hold: the version that all signed goes on. */
@UseCase
public class VersieIntrekken {
    private static final String NIET_GETEKEND = "Niet iedereen tekende. De vorige versie blijft gelden.";

    private static final String NIET_DOORGEGAAN = "De wijziging ging niet door.";

    private final DocumentRepository documenten;
    private final Eindversies eindversies;
    private final Clock clock;

    VersieIntrekken(DocumentRepository documenten, Eindversies eindversies, Clock clock) {
        this.documenten = documenten;
        this.eindversies = eindversies;
        this.clock = clock;
    }

    /** Does nothing when the newest version is signed, or when no version ever was. */
    public void voor(Documentreeks reeks) {
        var versies = documenten.findByReeksOrderByVersie(reeks.sleutel());
        var isEenGetekend = versies.stream().anyMatch(VersieIntrekken::isGetekend);
        versies.stream()
                .reduce((eerder, later) -> later)
                .filter(laatste -> isEenGetekend && !isGetekend(laatste))
                .filter(laatste -> laatste.kaart().status() != DocumentKaart.Status.VERVALLEN)
                .ifPresent(versie -> trekIn(versie, NIET_GETEKEND));
    }

    /** What the paper says does not hold, and nothing comes in its place. */
    public void helemaal(Documentreeks reeks) {
        documenten.findByReeksOrderByVersie(reeks.sleutel()).stream()
                .filter(versie -> versie.kaart().status() != DocumentKaart.Status.VERVALLEN)
                .forEach(versie -> trekIn(versie, NIET_DOORGEGAAN));
    }

    private void trekIn(Document laatste, String reden) {
        laatste.laatVervallen(LocalDate.now(clock), reden);
        documenten.saveAndFlush(laatste);
        eindversies.meld(List.of(laatste));
    }

    private static boolean isGetekend(Document document) {
        return document.kaart().status() == DocumentKaart.Status.GETEKEND;
    }
}
