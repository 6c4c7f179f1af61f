package be.werkpad.proefperiode;

import be.werkpad.formulier.Antwoordblad;
import be.werkpad.formulier.FormulierVerwerker;
import be.werkpad.formulier.Inzending;
import be.werkpad.plaatsing.PlaatsingAfspreken;
import be.werkpad.plaatsing.PlaatsingZoeken;
import be.werkpad.plaatsing.Takenpakkettaak;
import be.werkpad.plaatsing.Uurrooster;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** "Going on with changes": what was filled in replaces the agreement, the rest stays. */
@Component
class AfsprakenAanpassenVerwerker implements FormulierVerwerker {
    private final Proefplaatsing proefplaatsing;
    private final PlaatsingZoeken plaatsingen;
    private final PlaatsingAfspreken afspreken;

    AfsprakenAanpassenVerwerker(
            Proefplaatsing proefplaatsing, PlaatsingZoeken plaatsingen, PlaatsingAfspreken afspreken) {
        this.proefplaatsing = proefplaatsing;
        this.plaatsingen = plaatsingen;
        this.afspreken = afspreken;
    }

    @Override
    public String formulier() {
        return "afspraken-aanpassen";
    }

    @Override
    public Map<String, Object> verwerk(Inzending inzending) {
        var plaatsingId = proefplaatsing.vanInzending(inzending).kaart().plaatsingId();
        var oud = plaatsingen.metId(plaatsingId);
        var blad = inzending.blad();
        var bijkomend = blad.rijen("taken").stream().map(AfsprakenAanpassenVerwerker::taak);
        var taken = Stream.concat(oud.taken().stream(), bijkomend).distinct().toList();
        var rooster = rooster(blad, oud.gemaakteAfspraken().rooster());
        afspreken.pasAan(plaatsingId, rooster, blad.tekst("werkbegeleider"), taken);
        return Map.of();
    }

    private static @Nullable Uurrooster rooster(Antwoordblad blad, Uurrooster oud) {
        var dagen = blad.keuzes("dagen");
        var van = blad.tekst("vanUur");
        var tot = blad.tekst("totUur");
        if (dagen.isEmpty() && van == null && tot == null) {
            return null;
        }
        return Uurrooster.van(
                dagen.isEmpty() ? oud.dagen().stream().map(Enum::name).toList() : dagen,
                van == null ? oud.van().toString() : van,
                tot == null ? oud.tot().toString() : tot);
    }

    private static Takenpakkettaak taak(Antwoordblad rij) {
        return new Takenpakkettaak(rij.verplicht("taak"), rij.tekst("wanneer"), null, null);
    }
}
