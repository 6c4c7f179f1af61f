package be.werkpad.proefperiode;

import be.werkpad.formulier.Antwoordblad;
import be.werkpad.formulier.FormulierVerwerker;
import be.werkpad.formulier.Inzending;
import be.werkpad.shared.DomainException;
import be.werkpad.werkvloer.WerkMeten;
import be.werkpad.werkvloer.WerkmetingKaart.Gevoel;
import be.werkpad.werkvloer.WerkmetingKaart.Taakmeting;
import be.werkpad.werkvloer.WerkmetingKaart.Zelfstandigheid;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A werkmeting of the trial is kept with the others of the werkvloer, and says when the next one comes (C.6.17). */
@Component
class WerkmetingVerwerker implements FormulierVerwerker {
    private final Proefplaatsing proefplaatsing;
    private final Proeftermijnen termijnen;
    private final WerkMeten meten;

    WerkmetingVerwerker(Proefplaatsing proefplaatsing, Proeftermijnen termijnen, WerkMeten meten) {
        this.proefplaatsing = proefplaatsing;
        this.termijnen = termijnen;
        this.meten = meten;
    }

    @Override
    public String formulier() {
        return "werkmeting";
    }

    /** The same sheet can be filled in from the dossier, outside a trial; then it only becomes a document. */
    @Override
    public Map<String, Object> verwerk(Inzending inzending) {
        eisHoogstensGepland(inzending.blad());
        if (inzending.plaatsingId() == null) {
            return Map.of();
        }
        var proef = proefplaatsing.vanInzending(inzending).kaart();
        meten.voor(meting(proef, inzending.blad()));
        return Map.of("nogEenWerkmeting", termijnen.volgendeWerkmeting(proef, inzending.datum()));
    }

    private static void eisHoogstensGepland(Antwoordblad blad) {
        var aanwezig = blad.getal("aanwezigDagen");
        var gepland = blad.getal("geplandDagen");
        if (aanwezig != null && gepland != null && aanwezig > gepland) {
            throw DomainException.bijVeld(
                    "proefperiode.meerDagenDanGepland",
                    "aanwezigDagen",
                    "Dat zijn meer dagen dan er gepland waren. Kijk beide getallen na.");
        }
    }

    private static WerkMeten.Nieuw meting(ProefperiodeKaart proef, Antwoordblad blad) {
        return new WerkMeten.Nieuw(
                proef.trajectId(),
                proef.plaatsingId(),
                blad.verplichteDatum("periodeVan"),
                blad.verplichteDatum("periodeTot"),
                Gevoel.valueOf(blad.verplicht("eigenGevoel")),
                blad.verplicht("waarnemer"),
                blad.tekst("besluit"),
                blad.rijen("taken").stream().map(WerkmetingVerwerker::taak).toList());
    }

    private static Taakmeting taak(Antwoordblad rij) {
        return new Taakmeting(
                rij.verplicht("taak"),
                Zelfstandigheid.valueOf(rij.verplicht("zelfstandigheid")),
                rij.verplicht("veilig").equals("JA"));
    }
}
