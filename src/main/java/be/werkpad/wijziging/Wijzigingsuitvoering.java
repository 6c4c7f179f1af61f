package be.werkpad.wijziging;

import be.werkpad.client.ClientWijziging;
import be.werkpad.client.ClientgegevensWijzigen;
import be.werkpad.formulier.Antwoordblad;
import be.werkpad.formulier.FormulierantwoordZoeken;
import be.werkpad.plaatsing.Hulpafspraak;
import be.werkpad.plaatsing.PlaatsingAfspreken;
import be.werkpad.plaatsing.Takenpakkettaak;
import be.werkpad.plaatsing.Urenafspraak;
import be.werkpad.plaatsing.Uurrooster;
import be.werkpad.plaatsing.Werkafspraken;
import be.werkpad.traject.TrajectZoeken;
import be.werkpad.wijziging.Wijziging.Wijzigingsblad;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Brings what was agreed to the module that owns it: hours, tasks and people to the plaatsing, the rest to the client. */
@Component
class Wijzigingsuitvoering {
    private final FormulierantwoordZoeken antwoorden;
    private final PlaatsingAfspreken afspreken;
    private final TrajectZoeken trajecten;
    private final ClientgegevensWijzigen clientgegevens;

    Wijzigingsuitvoering(
            FormulierantwoordZoeken antwoorden,
            PlaatsingAfspreken afspreken,
            TrajectZoeken trajecten,
            ClientgegevensWijzigen clientgegevens) {
        this.antwoorden = antwoorden;
        this.afspreken = afspreken;
        this.trajecten = trajecten;
        this.clientgegevens = clientgegevens;
    }

    /**
     * @param plaatsingId of a change about one werkpost
     * @return the agreements that it replaces; null when it changes none
     * @throws be.werkpad.shared.DomainException when it is not possible any more, as hours that somebody else has now
     */
    @Nullable
    Werkafspraken voer(Wijzigingsblad blad, @Nullable Long plaatsingId, String instantieId) {
        var formulier = blad.soort().formulier();
        if (formulier == null) {
            return null;
        }
        var trajectId = blad.kaart().trajectId();
        var nieuw = new Antwoordblad(antwoorden
                .laatsteVanInstantie(trajectId, instantieId, formulier)
                .orElseThrow());
        return switch (blad.soort()) {
            case UREN -> pasAan(blad, plaatsingId, Werkafspraken.met(uren(nieuw)));
            case TAKEN ->
                pasAan(
                        blad,
                        plaatsingId,
                        Werkafspraken.met(nieuw.rijen("taken").stream()
                                .map(Wijzigingsuitvoering::taak)
                                .toList()));
            case WERKBEGELEIDER -> pasAan(blad, plaatsingId, Werkafspraken.met(hulp(nieuw)));
            default -> {
                clientgegevens.voor(
                        trajecten.metId(trajectId).clientId(), ClientWijziging.uitAntwoorden(nieuw.antwoorden()));
                yield null;
            }
        };
    }

    private Werkafspraken pasAan(Wijzigingsblad blad, @Nullable Long plaatsingId, Werkafspraken wijziging) {
        return afspreken.pasAan(Objects.requireNonNull(plaatsingId), wijziging, blad.vanaf());
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
