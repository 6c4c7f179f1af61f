package be.werkpad.wijziging;

import be.werkpad.formulier.AntwoordKaart;
import be.werkpad.formulier.FormulierantwoordZoeken;
import be.werkpad.plaatsing.PlaatsingKaart;
import be.werkpad.plaatsing.PlaatsingZoeken;
import be.werkpad.plaatsing.Takenpakkettaak;
import be.werkpad.shared.ClockConfiguration;
import be.werkpad.shared.Datumtekst;
import be.werkpad.werkpost.WerkpostZoeken;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How it is now, in words, for what a change is about (C.7 {@code oud}, filled in by the program). */
@Component
public class HuidigeStand {
    private static final String STATUUT = "statuut-nakijken";

    private final PlaatsingZoeken plaatsingen;
    private final WerkpostZoeken werkposten;
    private final Persoonsstand persoon;
    private final FormulierantwoordZoeken antwoorden;

    HuidigeStand(
            PlaatsingZoeken plaatsingen,
            WerkpostZoeken werkposten,
            Persoonsstand persoon,
            FormulierantwoordZoeken antwoorden) {
        this.plaatsingen = plaatsingen;
        this.werkposten = werkposten;
        this.persoon = persoon;
        this.antwoorden = antwoorden;
    }

    /**
     * @param plaatsingId of a change about one werkpost
     * @return empty when the dossier does not say
     */
    public String van(Wijzigingssoort soort, long trajectId, @Nullable Long plaatsingId) {
        return switch (soort) {
            case UREN, TAKEN, WERKPOST, WERKBEGELEIDER ->
                plaatsingen.bezigVan(trajectId).stream()
                        .filter(plaatsing -> plaatsingId != null && plaatsing.id() == plaatsingId)
                        .map(plaatsing -> werk(soort, plaatsing))
                        .collect(Collectors.joining());
            case ADRES -> persoon.adres(trajectId);
            case FINANCIERING -> persoon.financiering(trajectId);
            case NETWERK -> persoon.netwerk(trajectId);
            case VERTEGENWOORDIGING -> persoon.vertegenwoordiging(trajectId);
            case STATUUT -> statuut(trajectId);
            case JOBCOACH, ANDERE -> "";
        };
    }

    private String werk(Wijzigingssoort soort, PlaatsingKaart plaatsing) {
        var afspraken = plaatsing.gemaakteAfspraken();
        return switch (soort) {
            case UREN ->
                "%s van %s tot %s."
                        .formatted(
                                afspraken.rooster().dagen().stream()
                                        .sorted()
                                        .map(dag -> dag.name().toLowerCase(Locale.ROOT))
                                        .collect(Collectors.joining(", ")),
                                afspraken.rooster().van(),
                                afspraken.rooster().tot());
            case TAKEN -> plaatsing.taken().stream().map(Takenpakkettaak::taak).collect(Collectors.joining(", "));
            case WERKBEGELEIDER -> afspraken.werkbegeleider();
            default -> werkposten.metId(plaatsing.werkpostId()).naam();
        };
    }

    /** The last check of the income (EX-8). */
    private String statuut(long trajectId) {
        return antwoorden.alle(trajectId).stream()
                .filter(antwoord -> antwoord.formulier().equals(STATUUT))
                .reduce((eerder, later) -> later)
                .map(HuidigeStand::statuut)
                .orElse("");
    }

    private static String statuut(AntwoordKaart nazicht) {
        return "%s. Toelating nodig: %s. Antwoord: %s. Nagekeken op %s."
                .formatted(
                        woorden(nazicht, "inkomensstatuut"),
                        woorden(nazicht, "toelatingNodig").toLowerCase(Locale.ROOT),
                        woorden(nazicht, "antwoord").toLowerCase(Locale.ROOT),
                        Datumtekst.van(LocalDate.ofInstant(nazicht.tijdstip(), ClockConfiguration.BRUSSEL)));
    }

    private static String woorden(AntwoordKaart nazicht, String veld) {
        var code = String.valueOf(nazicht.antwoorden().get(veld));
        return nazicht.schema().velden().stream()
                .filter(een -> een.naam().equals(veld))
                .findFirst()
                .map(een -> een.opties().getOrDefault(code, code))
                .orElse(code);
    }
}
