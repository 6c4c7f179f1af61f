package be.werkpad.beslissing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import be.werkpad.shared.LongText;
import org.jspecify.annotations.Nullable;

/**
 * What was chosen and how we know.
 *
 * @param gekozen the letter of an option, LATER, STOPPEN or ANDERS; for a werkgever the code of the answer
 * @param eigenWoorden what the chooser said
 * @param redenVertegenwoordiger why the client did not choose; only for a representative
 * @param aanwezigen one person per line
 * @param bewijsniveau 1 registered by the coach, 2 confirmed by the client, 3 own login
 * @param geregistreerdDoor account of who wrote it down; never the chooser because of that
 */
@Embeddable
public record Keuze(
        String gekozen,
        @Nullable @Column(length = LongText.LENGTH) String eigenWoorden,
        @Enumerated(EnumType.STRING) Kiezer gekozenDoor,
        @Nullable String redenVertegenwoordiger,
        @Nullable @Column(length = LongText.LENGTH) String aanwezigen,
        @Nullable @Enumerated(EnumType.STRING) Vorm vorm,
        Integer bewijsniveau,
        @Nullable String getuige,
        LocalDate datum,
        String geregistreerdDoor) {
    public static final String LATER = "LATER";
    public static final String STOPPEN = "STOPPEN";
    public static final String ANDERS = "ANDERS";

    boolean isLater() {
        return gekozen.equals(LATER);
    }

    /** Decides nothing yet: the question stays or comes back. */
    boolean isOpen() {
        return isLater() || gekozen.equals(ANDERS);
    }

    boolean isBuitenOpties() {
        return isOpen() || gekozen.equals(STOPPEN);
    }

    /** Who may be stored as the one who chose. A coach is not among them, on purpose (C.2). */
    public enum Kiezer {
        /** The client. */
        CLIENT,
        /** Who legally represents the client, with a reason (G.5). */
        VERTEGENWOORDIGER,
        /** The werkpost, for its own answers only. */
        WERKGEVER
    }

    /** How a choice was made known. */
    public enum Vorm {
        /** In spoken words. */
        MONDELING(true),
        /** On paper, signed. */
        SCHRIFTELIJK(false),
        /** With pictograms on a sheet that is kept. */
        PICTO(false),
        /** With signs or gestures. */
        GEBAREN(true),
        /** On a screen, by the client's own tap. */
        DIGITAAL(false);

        private final boolean vraagtGetuige;

        Vorm(boolean vraagtGetuige) {
            this.vraagtGetuige = vraagtGetuige;
        }

        /** Leaves nothing behind by itself, so somebody else must have seen or heard it. */
        boolean vraagtGetuige() {
            return vraagtGetuige;
        }
    }
}
