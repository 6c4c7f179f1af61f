package be.werkpad.kader;

import be.werkpad.formulier.AntwoordKaart;
import be.werkpad.formulier.Antwoordblad;
import be.werkpad.formulier.FormulierantwoordZoeken;
import be.werkpad.kader.Kadergegevens.Formulieren;
import be.werkpad.plaatsing.PlaatsingKaart;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The forms by which the legal frame is judged; the last answers count. */
@Component
class Kaderformulieren {
    private static final String VEILIGHEID = "veiligheid-nakijken";
    /** What the afsprakennota says comes from these; a new answer makes a new nota, and old signatures void (C.3 P4). */
    private static final Set<String> IN_DE_NOTA =
            Set.of(Kaderdeel.AFSPRAKEN.formulier(), Kaderdeel.ONKOSTEN.formulier());

    private final FormulierantwoordZoeken antwoorden;
    private final Kadergebeurtenissen gebeurtenissen;

    Kaderformulieren(FormulierantwoordZoeken antwoorden, Kadergebeurtenissen gebeurtenissen) {
        this.antwoorden = antwoorden;
        this.gebeurtenissen = gebeurtenissen;
    }

    Formulieren van(PlaatsingKaart plaatsing) {
        var alle = antwoorden.alle(plaatsing.trajectId());
        var eigen = vanPlaatsing(alle, plaatsing);
        return new Formulieren(
                blad(eigen, Kaderdeel.STATUUT.formulier()),
                gebeurtenissen.statuutVeranderd(
                        plaatsing.trajectId(),
                        laatste(eigen, Kaderdeel.STATUUT.formulier())
                                .map(AntwoordKaart::tijdstip)
                                .orElse(Instant.MAX)),
                blad(eigen, Kaderdeel.VERZEKERING.formulier()),
                blad(eigen, Kaderdeel.ONKOSTEN.formulier()),
                blad(eigen, Kaderdeel.VOORBEREIDING.formulier()),
                blad(alle, VEILIGHEID),
                blad(eigen, Kaderdeel.DIMONA.formulier()),
                handtekeningen(eigen, gebeurtenissen.laatsteNota(plaatsing)));
    }

    /** The last answers to every form of the frame, in its order; the safety checklist is of the search before. */
    List<AntwoordKaart> bewijs(PlaatsingKaart plaatsing) {
        var alle = antwoorden.alle(plaatsing.trajectId());
        var eigen = vanPlaatsing(alle, plaatsing);
        return Stream.concat(
                        laatste(alle, VEILIGHEID).stream(),
                        Arrays.stream(Kaderdeel.values()).flatMap(deel -> laatste(eigen, deel.formulier()).stream()))
                .toList();
    }

    private static List<AntwoordKaart> vanPlaatsing(List<AntwoordKaart> alle, PlaatsingKaart plaatsing) {
        return alle.stream()
                .filter(kaart -> kaart.plaatsingId() != null && kaart.plaatsingId() == plaatsing.id())
                .toList();
    }

    private static Antwoordblad handtekeningen(List<AntwoordKaart> eigen, Instant notaVan) {
        var laatsteWijziging = eigen.stream()
                .filter(kaart -> IN_DE_NOTA.contains(kaart.formulier()))
                .mapToLong(AntwoordKaart::id)
                .max()
                .orElse(0);
        return laatste(eigen, Kaderdeel.HANDTEKENING.formulier())
                .filter(kaart ->
                        kaart.id() > laatsteWijziging && !kaart.tijdstip().isBefore(notaVan))
                .map(kaart -> new Antwoordblad(kaart.antwoorden()))
                .orElse(Antwoordblad.LEEG);
    }

    private static Antwoordblad blad(List<AntwoordKaart> kaarten, String formulier) {
        return laatste(kaarten, formulier)
                .map(kaart -> new Antwoordblad(kaart.antwoorden()))
                .orElse(Antwoordblad.LEEG);
    }

    private static Optional<AntwoordKaart> laatste(List<AntwoordKaart> kaarten, String formulier) {
        return kaarten.stream()
                .filter(kaart -> kaart.formulier().equals(formulier))
                .reduce((eerder, later) -> later);
    }
}
