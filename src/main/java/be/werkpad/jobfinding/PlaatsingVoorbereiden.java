package be.werkpad.jobfinding;

import be.werkpad.formulier.Antwoordblad;
import be.werkpad.formulier.AntwoordenKoppelen;
import be.werkpad.formulier.FormulierantwoordZoeken;
import be.werkpad.plaatsing.NieuwePlaatsing;
import be.werkpad.plaatsing.PlaatsingToevoegen;
import be.werkpad.plaatsing.Takenpakkettaak;
import be.werkpad.shared.UseCase;
import java.time.Clock;
import java.time.LocalDate;

/** Client and werkgever both want to start: opens the plaatsing with the tasks that were put together. */
@UseCase
public class PlaatsingVoorbereiden {
    private final FormulierantwoordZoeken antwoorden;
    private final AntwoordenKoppelen koppelen;
    private final KandidaatRepository kandidaten;
    private final PlaatsingToevoegen toevoegen;
    private final Clock clock;

    PlaatsingVoorbereiden(
            FormulierantwoordZoeken antwoorden,
            AntwoordenKoppelen koppelen,
            KandidaatRepository kandidaten,
            PlaatsingToevoegen toevoegen,
            Clock clock) {
        this.antwoorden = antwoorden;
        this.koppelen = koppelen;
        this.kandidaten = kandidaten;
        this.toevoegen = toevoegen;
        this.clock = clock;
    }

    /**
     * @param zoektocht the process instance of this search; two searches may run at once
     * @return id of the plaatsing
     */
    public long voor(long trajectId, long werkpostId, String zoektocht, boolean bijkomend) {
        var taken = blad(trajectId, werkpostId, "takenpakket-samenstellen").rijen("taken").stream()
                .map(PlaatsingVoorbereiden::taak)
                .toList();
        var vervoerplan = blad(trajectId, werkpostId, "matching-maken").tekst("vervoerplan");
        kandidaten
                .findByZoektochtAndStatus(zoektocht, KandidaatStatus.OPEN)
                .forEach(kandidaat -> sluit(kandidaat, werkpostId));
        var plaatsingId = toevoegen
                .voor(new NieuwePlaatsing(trajectId, werkpostId, bijkomend, taken, vervoerplan))
                .id();
        koppelen.voor(plaatsingId, werkpostId, zoektocht);
        return plaatsingId;
    }

    /** One is chosen; the others of the same search are dropped with it. */
    private void sluit(Kandidaat kandidaat, long gekozen) {
        if (kandidaat.isBij(gekozen)) {
            kandidaat.kies();
        } else {
            kandidaat.sluitAf(LocalDate.now(clock), Afsluitreden.ANDERE_GEKOZEN);
        }
    }

    private Antwoordblad blad(long trajectId, long werkpostId, String formulier) {
        return antwoorden
                .laatsteOverWerkpost(trajectId, werkpostId, formulier)
                .map(Antwoordblad::new)
                .orElse(Antwoordblad.LEEG);
    }

    private static Takenpakkettaak taak(Antwoordblad rij) {
        return new Takenpakkettaak(rij.verplicht("taak"), rij.tekst("wanneer"), rij.tekst("duur"), rij.tekst("uitleg"));
    }
}
