package be.werkpad.wijziging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import be.werkpad.client.ClientZoeken;
import be.werkpad.client.NetwerkZoeken;
import be.werkpad.client.Vertegenwoordiging;
import be.werkpad.formulier.AntwoordKaart;
import be.werkpad.formulier.FormulierantwoordZoeken;
import be.werkpad.formulier.Formulierschema;
import be.werkpad.plaatsing.PlaatsingZoeken;
import be.werkpad.traject.TrajectZoeken;
import be.werkpad.vertegenwoordiging.BeschermingsstandKaart;
import be.werkpad.vertegenwoordiging.Bevoegdheid;
import be.werkpad.vertegenwoordiging.VertegenwoordigerKaart;
import be.werkpad.vertegenwoordiging.VertegenwoordigingKaart;
import be.werkpad.vertegenwoordiging.VertegenwoordigingZoeken;
import be.werkpad.werkpost.WerkpostZoeken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** C.7 `oud`: how it is now, as the dossier knows it. */
class HuidigeStandTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2027-06-01T08:00:00Z"), ZoneOffset.UTC);
    private static final LocalDate VANDAAG = LocalDate.now(CLOCK);

    private final TrajectZoeken trajecten = mock(RETURNS_DEEP_STUBS);
    private final VertegenwoordigingZoeken vertegenwoordiging = mock();
    private final FormulierantwoordZoeken antwoorden = mock();
    private final HuidigeStand stand = new HuidigeStand(
            mock(PlaatsingZoeken.class),
            mock(WerkpostZoeken.class),
            new Persoonsstand(
                    trajecten, mock(ClientZoeken.class), mock(NetwerkZoeken.class), vertegenwoordiging, CLOCK),
            antwoorden);

    @Test
    void tellsTheLastCheckOfTheStatuut() throws IOException {
        var schema = Formulierschema.parse(Files.readString(Path.of("forms/kader-aanvullen/statuut-nakijken.form")));
        when(antwoorden.alle(7))
                .thenReturn(List.of(
                        nazicht(1, Map.of("inkomensstatuut", "GEEN"), schema),
                        nazicht(
                                2,
                                Map.of("inkomensstatuut", "LEEFLOON", "toelatingNodig", "JA", "antwoord", "OK"),
                                schema)));

        assertThat(stand.van(Wijzigingssoort.STATUUT, 7, null))
                .isEqualTo("Leefloon. Toelating nodig: ja. Antwoord: het mag. Nagekeken op 01/06/2027.");
    }

    @Test
    void saysNothingOfAStatuutThatNobodyChecked() {
        assertThat(stand.van(Wijzigingssoort.STATUUT, 7, null)).isEmpty();
    }

    /** A representative is written down first, so what was before that is told too. */
    @Test
    void tellsWhoRepresentsTheClientAndHowItWasBefore() {
        var clientId = trajecten.metId(7).clientId();
        when(vertegenwoordiging.van(clientId))
                .thenReturn(new VertegenwoordigingKaart(
                        Vertegenwoordiging.BEIDE,
                        true,
                        false,
                        List.of(bewind("Bewind-Oud", VANDAAG.minusDays(1)), bewind("Bewind-Nu", null))));
        when(vertegenwoordiging.geschiedenis(clientId))
                .thenReturn(List.of(was(Vertegenwoordiging.BEIDE), was(Vertegenwoordiging.GEEN)));

        assertThat(stand.van(Wijzigingssoort.VERTEGENWOORDIGING, 7, null))
                .isEqualTo("Een bewindvoerder over de persoon en de goederen: Bewind-Nu."
                        + " Daarvoor: Geen wettelijke vertegenwoordiger.");
    }

    @Test
    void tellsThatNobodyRepresentsTheClient() {
        when(vertegenwoordiging.van(trajecten.metId(7).clientId()))
                .thenReturn(new VertegenwoordigingKaart(Vertegenwoordiging.GEEN, true, false, List.of()));

        assertThat(stand.van(Wijzigingssoort.VERTEGENWOORDIGING, 7, null))
                .isEqualTo("Geen wettelijke vertegenwoordiger.");
    }

    private static AntwoordKaart nazicht(long id, Map<String, Object> antwoorden, Formulierschema schema) {
        return new AntwoordKaart(
                id,
                7,
                5L,
                null,
                "statuut-nakijken",
                "t",
                "Statuut nakijken",
                "kader-aanvullen",
                "jobcoach",
                CLOCK.instant(),
                antwoorden,
                schema);
    }

    private static VertegenwoordigerKaart bewind(String naam, LocalDate tot) {
        return new VertegenwoordigerKaart(1, naam, Bevoegdheid.BEIDE, false, VANDAAG.minusYears(1), tot, null);
    }

    private static BeschermingsstandKaart was(Vertegenwoordiging soort) {
        return new BeschermingsstandKaart(soort, true, false, VANDAAG, "Vonnis", VANDAAG, "jobcoach");
    }
}
