package be.werkpad.wijziging;

import be.werkpad.formulier.Antwoordblad;
import be.werkpad.formulier.FormulierantwoordZoeken;
import be.werkpad.plaatsing.Hulpafspraak;
import be.werkpad.plaatsing.PlaatsingAfspreken;
import be.werkpad.plaatsing.Takenpakkettaak;
import be.werkpad.plaatsing.Urenafspraak;
import be.werkpad.plaatsing.Uurrooster;
import be.werkpad.plaatsing.Werkafspraken;
import be.werkpad.wijziging.Wijziging.Afspraak;
import be.werkpad.wijziging.Wijziging.Wijzigingsblad;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Brings what was agreed to the module that owns it: hours, tasks and people to the plaatsing, the rest to what is known of the client. */
@Component
class Wijzigingsuitvoering {
    private final FormulierantwoordZoeken antwoorden;
    private final PlaatsingAfspreken afspreken;
    private final Clientuitvoering client;

    Wijzigingsuitvoering(FormulierantwoordZoeken antwoorden, PlaatsingAfspreken afspreken, Clientuitvoering client) {
        this.antwoorden = antwoorden;
        this.afspreken = afspreken;
        this.client = client;
    }

    /**
     * @param plaatsingId of a change about one werkpost
     * @throws be.werkpad.shared.DomainException when it is not possible any more, as hours that somebody else has now
     */
    Afspraak spreekAf(Wijzigingsblad blad, @Nullable Long plaatsingId, String instantieId) {
        var formulier = blad.soort().formulier();
        if (formulier == null) {
            return Afspraak.ZONDER_GEGEVENS;
        }
        var trajectId = blad.kaart().trajectId();
        var nieuw = new Antwoordblad(antwoorden
                .laatsteVanInstantie(trajectId, instantieId, formulier)
                .orElseThrow());
        return switch (blad.soort()) {
            case UREN -> kondigAan(blad, plaatsingId, Werkafspraken.met(uren(nieuw)));
            case TAKEN ->
                kondigAan(
                        blad,
                        plaatsingId,
                        Werkafspraken.met(nieuw.rijen("taken").stream()
                                .map(Wijzigingsuitvoering::taak)
                                .toList()));
            case WERKBEGELEIDER -> kondigAan(blad, plaatsingId, Werkafspraken.met(hulp(nieuw)));
            case ADRES, FINANCIERING -> client.gegevens(trajectId, nieuw);
            case NETWERK -> client.netwerk(trajectId, nieuw);
            default -> Afspraak.ZONDER_GEGEVENS;
        };
    }

    /** The day has come, and everybody signed. */
    void voer(Wijziging wijziging, Instant nu) {
        wijziging
                .gaatIn(nu)
                .ifPresent(nieuw -> wijziging.neemtDePlaatsVan(afspreken.voerDoor(plaatsing(wijziging), nieuw)));
    }

    /** What was before holds again. */
    void herstel(Wijziging wijziging) {
        if (wijziging.aangekondigd() != null) {
            afspreken.trekIn(plaatsing(wijziging), wijziging.aangekondigd());
        }
        if (wijziging.vroeger() != null) {
            afspreken.herstel(plaatsing(wijziging), wijziging.vroeger());
        }
        client.herstel(wijziging.kaart().trajectId(), wijziging.vroegerClient());
    }

    private static long plaatsing(Wijziging wijziging) {
        return Objects.requireNonNull(wijziging.kaart().plaatsingId());
    }

    private Afspraak kondigAan(Wijzigingsblad blad, @Nullable Long plaatsingId, Werkafspraken wijziging) {
        afspreken.kondigAan(Objects.requireNonNull(plaatsingId), wijziging, blad.vanaf());
        return Afspraak.over(wijziging);
    }

    private static Urenafspraak uren(Antwoordblad blad) {
        return new Urenafspraak(
                Uurrooster.van(blad.keuzes("dagen"), blad.verplicht("vanUur"), blad.verplicht("totUur")),
                blad.verplicht("pauze"));
    }

    private static Hulpafspraak hulp(Antwoordblad blad) {
        return new Hulpafspraak(
                blad.verplicht("werkbegeleider"),
                blad.tekst("werkbegeleiderBackup"),
                blad.verplicht("contactBijProbleem"));
    }

    private static Takenpakkettaak taak(Antwoordblad rij) {
        return new Takenpakkettaak(rij.verplicht("taak"), rij.tekst("wanneer"), rij.tekst("duur"), rij.tekst("uitleg"));
    }
}
