package be.werkpad.kader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import be.werkpad.document.Documentreeks;
import be.werkpad.document.Documentsoort;
import be.werkpad.kader.Kaderstukken.Getekend;
import be.werkpad.overeenkomst.OvereenkomstKaart;
import be.werkpad.overeenkomst.Overeenkomstsoort;
import be.werkpad.plaatsing.PlaatsingKaart;
import be.werkpad.plaatsing.PlaatsingMother;
import be.werkpad.plaatsing.PlaatsingStatus;
import be.werkpad.plaatsing.PlaatsingZoeken;
import be.werkpad.werkpost.WerkpostKaart;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;

/** The tables of the legal file that no form holds (C.6.18). */
class KaderlijstTest {
    private static final PlaatsingKaart PLAATSING = PlaatsingMother.kaart(PlaatsingStatus.AFSPRAKEN);
    private static final Documentreeks REEKS =
            new Documentreeks(PLAATSING.trajectId(), PLAATSING.id(), Documentsoort.WETTELIJK_DOSSIER);

    private static final OvereenkomstKaart RAAM =
            new OvereenkomstKaart(Overeenkomstsoort.RAAMOVEREENKOMST, LocalDate.of(2027, 3, 1), null, "In de kast");

    /** It may be made for another client of the werkpost, whose papers are not in this dossier. */
    @Test
    void tellsWhichAgreementsItLeansOn() {
        var kader = mock(KaderBekijken.class);
        when(kader.vanPlaatsing(PLAATSING.trajectId(), PLAATSING.id()))
                .thenReturn(new Kaderblad(
                        PLAATSING,
                        mock(WerkpostKaart.class),
                        Kaderuitslag.van(List.of()),
                        List.of(RAAM),
                        false,
                        List.of(),
                        Set.of()));

        assertThat(new Overeenkomstenlijst(kader, teksten()).voor(REEKS).rijen())
                .containsExactly(List.of("Raam", "maandag 1 maart 2027", "Zonder einde", "In de kast"));
    }

    @Test
    void tellsOfEachPartWhatIsMissingAndWhoMendsIt() {
        var kader = mock(KaderBekijken.class);
        var uitslag = Kaderuitslag.van(List.of(
                new Kaderbevinding(Gebrek.DIMONA_ONTBREEKT, true, null),
                new Kaderbevinding(Gebrek.ONGEVALLEN_NIET_GEDEKT, true, LocalDate.of(2027, 10, 1))));
        when(kader.vanPlaatsing(PLAATSING.trajectId(), PLAATSING.id()))
                .thenReturn(new Kaderblad(
                        PLAATSING, mock(WerkpostKaart.class), uitslag, List.of(RAAM), false, List.of(), Set.of()));

        var lijst = new Kaderlijst(kader, teksten()).voor(REEKS);

        assertThat(lijst.rijen())
                .hasSize(Kaderdeel.values().length)
                .contains(
                        List.of("DIMONA", Gebrek.DIMONA_ONTBREEKT.tekst(), "COORDINATOR"),
                        List.of(
                                "VERZEKERING",
                                Gebrek.ONGEVALLEN_NIET_GEDEKT.tekst() + " Eerste dag zonder: vrijdag 1 oktober 2027.",
                                "JOBCOACH"),
                        List.of("STATUUT", "in orde", ""));
    }

    @Test
    void tellsWhoSigned() {
        var stukken = mock(Kaderstukken.class);
        var plaatsingen = mock(PlaatsingZoeken.class);
        when(plaatsingen.metId(PLAATSING.id())).thenReturn(PLAATSING);
        when(stukken.handtekeningen(PLAATSING))
                .thenReturn(List.of(new Getekend(
                        "Afsprakennota", "de werkgever", "Zaak-Een", LocalDate.of(2027, 3, 1), "Op papier")));

        assertThat(new Handtekeningenlijst(stukken, plaatsingen).voor(REEKS).rijen())
                .containsExactly(
                        List.of("Afsprakennota", "Zaak-Een, de werkgever", "maandag 1 maart 2027", "Op papier"));
    }

    @Test
    void isEmptyForATrajectWithoutWork() {
        var zonder = new Documentreeks(7, null, Documentsoort.WETTELIJK_DOSSIER);

        assertThat(new Kaderlijst(mock(), teksten()).voor(zonder).rijen()).isEmpty();
        assertThat(new Handtekeningenlijst(mock(), mock()).voor(zonder).rijen()).isEmpty();
        assertThat(new Overeenkomstenlijst(mock(), teksten()).voor(zonder).rijen())
                .isEmpty();
    }

    private static StaticMessageSource teksten() {
        var teksten = new StaticMessageSource();
        var taal = Locale.forLanguageTag("nl-BE");
        for (var deel : Kaderdeel.values()) {
            teksten.addMessage("kaderdeel." + deel, taal, deel.name());
            teksten.addMessage("rol." + deel.rol(), taal, deel.rol().name());
        }
        teksten.addMessage("kader.inOrde", taal, "in orde");
        teksten.addMessage("overeenkomstsoort.RAAMOVEREENKOMST", taal, "Raam");
        return teksten;
    }
}
