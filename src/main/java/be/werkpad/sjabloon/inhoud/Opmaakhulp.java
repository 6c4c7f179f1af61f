package be.werkpad.sjabloon.inhoud;

import be.werkpad.sjabloon.Taalniveau;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Small things that the layout cannot say by itself. Counts headings, so for one rendering only. */
public final class Opmaakhulp {
    private final Taalniveau niveau;
    private int nummer;

    Opmaakhulp(Taalniveau niveau) {
        this.niveau = niveau;
    }

    public int volgendNummer() {
        return ++nummer;
    }

    public String voluit(LocalDate datum) {
        return Datumtekst.voluit(datum);
    }

    /** SVG beside a heading; empty in clear language, where letters are enough. */
    public String picto(@Nullable String naam) {
        return naam == null || niveau == Taalniveau.DUIDELIJK ? "" : Pictogram.svg(naam);
    }
}
