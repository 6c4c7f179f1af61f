package be.werkpad.sjabloon.inhoud;

import be.werkpad.shared.Aanspreekvorm;
import be.werkpad.sjabloon.Taalniveau;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Small things that the layout cannot say by itself. Counts headings, so for one rendering only. */
public final class Opmaakhulp {
    private final Taalniveau niveau;
    private final Aanspreekvorm vorm;
    private int nummer;

    Opmaakhulp(Taalniveau niveau, Aanspreekvorm vorm) {
        this.niveau = niveau;
        this.vorm = vorm;
    }

    public int volgendNummer() {
        return ++nummer;
    }

    /** Words of the layout, as the reader is called. */
    public String zeg(String woorden) {
        return vorm.van(woorden);
    }

    public String voluit(LocalDate datum) {
        return Datumtekst.voluit(datum);
    }

    /** SVG beside a heading; empty in clear language, where letters are enough. */
    public String picto(@Nullable String naam) {
        return naam == null || niveau == Taalniveau.DUIDELIJK ? "" : Pictogram.svg(naam);
    }
}
