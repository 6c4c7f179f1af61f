package be.werkpad.proefperiode;

import be.werkpad.formulier.Antwoordblad;
import be.werkpad.formulier.FormulierVerwerker;
import be.werkpad.formulier.Inzending;
import be.werkpad.plaatsing.Hulpafspraak;
import be.werkpad.plaatsing.PlaatsingAfspreken;
import be.werkpad.plaatsing.PlaatsingZoeken;
import be.werkpad.plaatsing.Takenpakkettaak;
import be.werkpad.plaatsing.Urenafspraak;
import be.werkpad.plaatsing.Uurrooster;
import be.werkpad.plaatsing.Werkafspraken;
import java.util.Map;
import java.util.Objects;
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
        var oud = plaatsingen.werkafspraken(plaatsingId).orElseThrow();
        var blad = inzending.blad();
        var bijkomend = blad.rijen("taken").stream().map(AfsprakenAanpassenVerwerker::taak);
        var taken = Stream.concat(oud.taken().stream(), bijkomend).distinct().toList();
        afspreken.pasAan(
                plaatsingId,
                new Werkafspraken(
                        uren(blad, Objects.requireNonNull(oud.uren())),
                        hulp(blad, Objects.requireNonNull(oud.hulp())),
                        taken),
                inzending.datum());
        return Map.of();
    }

    private static @Nullable Urenafspraak uren(Antwoordblad blad, Urenafspraak oud) {
        var dagen = blad.keuzes("dagen");
        var van = blad.tekst("vanUur");
        var tot = blad.tekst("totUur");
        if (dagen.isEmpty() && van == null && tot == null) {
            return null;
        }
        var rooster = oud.rooster();
        return new Urenafspraak(
                Uurrooster.van(
                        dagen.isEmpty()
                                ? rooster.dagen().stream().map(Enum::name).toList()
                                : dagen,
                        van == null ? rooster.van().toString() : van,
                        tot == null ? rooster.tot().toString() : tot),
                oud.pauze());
    }

    private static Hulpafspraak hulp(Antwoordblad blad, Hulpafspraak oud) {
        var werkbegeleider = blad.tekst("werkbegeleider");
        var contact = blad.tekst("contactBijProbleem");
        return new Hulpafspraak(
                werkbegeleider == null ? oud.werkbegeleider() : werkbegeleider,
                oud.backup(),
                contact == null ? oud.contactBijProbleem() : contact);
    }

    private static Takenpakkettaak taak(Antwoordblad rij) {
        return new Takenpakkettaak(rij.verplicht("taak"), rij.tekst("wanneer"), null, null);
    }
}
