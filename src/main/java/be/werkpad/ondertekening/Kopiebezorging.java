package be.werkpad.ondertekening;

import be.werkpad.document.Bezorging;
import be.werkpad.document.DocumentBezorgen;
import be.werkpad.document.DocumentZoeken;
import be.werkpad.ondertekening.KopieVoorWerkpostNoteren.Kopie;
import be.werkpad.organisatie.MedewerkerZoeken;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The client got a copy at the table where all signed, so nobody has to hand it over later (C.6: "gets copy"). */
@Component
class Kopiebezorging {
    private final DocumentZoeken documenten;
    private final DocumentBezorgen bezorgen;
    private final MedewerkerZoeken medewerkers;
    private final KopieVoorWerkpostNoteren werkpost;

    Kopiebezorging(
            DocumentZoeken documenten,
            DocumentBezorgen bezorgen,
            MedewerkerZoeken medewerkers,
            KopieVoorWerkpostNoteren werkpost) {
        this.werkpost = werkpost;
        this.documenten = documenten;
        this.bezorgen = bezorgen;
        this.medewerkers = medewerkers;
    }

    /** The same for who signed for the werkpost. */
    void noteerWerkpost(OndertekeningKaart ronde, String door, LocalDate dag) {
        werkpost.voor(ronde, new Kopie(dag, Bezorging.Vorm.PAPIER, null, door));
    }

    /** @param door account of who gave and explained it */
    void noteer(OndertekeningKaart ronde, String door, LocalDate dag) {
        var naam = medewerkers.naam(door);
        ronde.documentIds()
                .forEach(id -> bezorgen.voor(
                        documenten.metId(id).reeks(), new Bezorging(dag, Bezorging.Vorm.PAPIER, naam, door)));
    }
}
