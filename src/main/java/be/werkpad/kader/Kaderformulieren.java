package be.werkpad.kader;

import be.werkpad.document.Documentsoort;
import be.werkpad.formulier.AntwoordKaart;
import be.werkpad.formulier.Antwoordblad;
import be.werkpad.formulier.FormulierantwoordZoeken;
import be.werkpad.kader.Kadergegevens.Formulieren;
import be.werkpad.ondertekening.OndertekeningKaart;
import be.werkpad.ondertekening.OndertekeningZoeken;
import be.werkpad.plaatsing.PlaatsingKaart;
import be.werkpad.shared.ClockConfiguration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The forms by which the legal frame is judged; the last answers count. */
@Component
class Kaderformulieren {
    private static final String VEILIGHEID = "veiligheid-nakijken";
    private static final Set<String> VEILIG_NAGEKEKEN = Set.of(VEILIGHEID, "veiligheid-na-incident-nakijken");
    private static final String NAZICHT = "nazicht-doen";
    private static final Set<String> POLISFORMULIEREN = Set.of(Kaderdeel.VERZEKERING.formulier(), "polis-verlengen");
    /** What the afsprakennota says comes from these; a new answer makes a new nota, and old signatures void (C.3 P4). */
    private static final Set<String> IN_DE_NOTA =
            Set.of(Kaderdeel.AFSPRAKEN.formulier(), Kaderdeel.ONKOSTEN.formulier(), "afspraken-aanpassen");

    private static final String RAAM_OPVOLGEN = "raamovereenkomst-opvolgen";

    private final FormulierantwoordZoeken antwoorden;
    private final Kadergebeurtenissen gebeurtenissen;
    private final OndertekeningZoeken ondertekeningen;

    Kaderformulieren(
            FormulierantwoordZoeken antwoorden,
            Kadergebeurtenissen gebeurtenissen,
            OndertekeningZoeken ondertekeningen) {
        this.antwoorden = antwoorden;
        this.ondertekeningen = ondertekeningen;
        this.gebeurtenissen = gebeurtenissen;
    }

    Formulieren van(PlaatsingKaart plaatsing) {
        var alle = antwoorden.vanPlaatsing(plaatsing.trajectId(), plaatsing.id());
        var eigen = eigen(alle, plaatsing);
        return new Formulieren(
                blad(eigen, Kaderdeel.STATUUT.formulier()),
                verlopen(plaatsing, alle, eigen),
                blad(eigen, Kaderdeel.VERZEKERING.formulier()),
                blad(eigen, Kaderdeel.ONKOSTEN.formulier()),
                blad(eigen, Kaderdeel.OVEREENKOMST.formulier()),
                blad(eigen, Kaderdeel.VOORBEREIDING.formulier()),
                veiligheid(alle, eigen),
                blad(eigen, Kaderdeel.DIMONA.formulier()));
    }

    /** What a change took away, and a status that the yearly check found no longer right. */
    private Set<Gebrek> verlopen(PlaatsingKaart plaatsing, List<AntwoordKaart> alle, List<AntwoordKaart> eigen) {
        var verlopen = EnumSet.noneOf(Gebrek.class);
        verlopen.addAll(gebeurtenissen.verlopen(plaatsing, deel -> geregeld(alle, eigen, deel)));
        var nagekeken = geregeld(alle, eigen, Kaderdeel.STATUUT);
        if (isAnders(eigen, nagekeken)) {
            verlopen.add(Gebrek.UREN_VERANDERD);
        }
        if (nazichtVond(alle, "statuutOk", nagekeken)) {
            verlopen.add(Gebrek.STATUUT_VERANDERD);
        }
        if (nazichtVond(alle, "veiligheidOk", geregeld(alle, eigen, Kaderdeel.VEILIGHEID))) {
            verlopen.add(Gebrek.VEILIGHEID_NIET_NAGEKEKEN);
        }
        return verlopen;
    }

    /** The yearly check said "no" after this was settled (CH-3, CH-8c-3). */
    private static boolean nazichtVond(List<AntwoordKaart> alle, String veld, Instant geregeld) {
        return alle.stream()
                .filter(kaart -> kaart.formulier().equals(NAZICHT))
                .filter(kaart -> "NEE".equals(kaart.antwoorden().get(veld)))
                .anyMatch(kaart -> kaart.tijdstip().isAfter(geregeld));
    }

    /** After a refusal other agreements were made, which may be allowed (C.5 path 7). */
    private static boolean isAnders(List<AntwoordKaart> eigen, Instant nagekeken) {
        return "NEE".equals(blad(eigen, Kaderdeel.STATUUT.formulier()).tekst("antwoord"))
                && laatste(eigen, Kaderdeel.AFSPRAKEN.formulier())
                        .filter(kaart -> kaart.tijdstip().isAfter(nagekeken))
                        .isPresent();
    }

    /** The safety is also settled by the checklist of the search and by the one after an incident. */
    private static Instant geregeld(List<AntwoordKaart> alle, List<AntwoordKaart> eigen, Kaderdeel deel) {
        var eerder = deel == Kaderdeel.VEILIGHEID
                ? alle.stream().filter(kaart -> VEILIG_NAGEKEKEN.contains(kaart.formulier()))
                : Stream.<AntwoordKaart>of();
        return Stream.concat(eerder, laatste(eigen, deel.formulier()).stream())
                .map(AntwoordKaart::tijdstip)
                .max(Instant::compareTo)
                .orElse(Instant.MAX);
    }

    /** When somebody last looked whether the policies are right: when they were noted, and every year (VZ-5). */
    Optional<Instant> polisNagekeken(PlaatsingKaart plaatsing) {
        return antwoorden.vanPlaatsing(plaatsing.trajectId(), plaatsing.id()).stream()
                .filter(kaart -> POLISFORMULIEREN.contains(kaart.formulier())
                        || kaart.formulier().equals(NAZICHT)
                                && Boolean.TRUE.equals(kaart.antwoorden().get("polisNagekeken")))
                .map(AntwoordKaart::tijdstip)
                .max(Instant::compareTo);
    }

    /** When the dienst chose to renew the raamovereenkomst; empty when it chose to let it end, or did not choose. */
    Optional<LocalDate> vernieuwing(PlaatsingKaart plaatsing) {
        return laatste(eigen(antwoorden.vanPlaatsing(plaatsing.trajectId(), plaatsing.id()), plaatsing), RAAM_OPVOLGEN)
                .filter(kaart -> "VERNIEUWEN".equals(kaart.antwoorden().get("resultaat")))
                .map(kaart ->
                        kaart.tijdstip().atZone(ClockConfiguration.BRUSSEL).toLocalDate());
    }

    /** The checklist of the search, or the one that was done again for this plaatsing. */
    private static Antwoordblad veiligheid(List<AntwoordKaart> alle, List<AntwoordKaart> eigen) {
        return laatste(eigen, Kaderdeel.VEILIGHEID.formulier())
                .or(() -> laatste(alle, VEILIGHEID))
                .map(kaart -> new Antwoordblad(kaart.antwoorden()))
                .orElse(Antwoordblad.LEEG);
    }

    /** Everybody signed the afsprakennota, and nothing of it was answered or made again since (OV-0, C.3 P4). */
    boolean isNotaGetekend(PlaatsingKaart plaatsing) {
        return ondertekeningen
                .laatsteGetekende(plaatsing.id(), Documentsoort.AFSPRAKENNOTA)
                .filter(ronde -> geldtNog(ronde, plaatsing, IN_DE_NOTA))
                .isPresent();
    }

    /** Not overtaken by other agreements. What was signed on paper, before it was signed here, is taken as it is. */
    boolean geldtSamenwerkingNog(PlaatsingKaart plaatsing) {
        return ondertekeningen
                .laatste(plaatsing.id(), Documentsoort.SAMENWERKINGSOVEREENKOMST)
                .map(ronde -> geldtNog(ronde, plaatsing, Set.of(Kaderdeel.AFSPRAKEN.formulier())))
                .orElse(true);
    }

    private boolean geldtNog(OndertekeningKaart ronde, PlaatsingKaart plaatsing, Set<String> inhoud) {
        var laatsteWijziging = eigen(antwoorden.vanPlaatsing(plaatsing.trajectId(), plaatsing.id()), plaatsing).stream()
                .filter(kaart -> inhoud.contains(kaart.formulier()))
                .map(AntwoordKaart::tijdstip)
                .max(Instant::compareTo)
                .orElse(Instant.MIN);
        var sinds = ronde.geldtSinds();
        return sinds != null
                && !sinds.isBefore(laatsteWijziging)
                && !sinds.isBefore(gebeurtenissen.laatsteVersie(plaatsing, ronde.soort()));
    }

    private static List<AntwoordKaart> eigen(List<AntwoordKaart> alle, PlaatsingKaart plaatsing) {
        return alle.stream()
                .filter(kaart -> kaart.plaatsingId() != null && kaart.plaatsingId() == plaatsing.id())
                .toList();
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
