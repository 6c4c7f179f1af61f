package be.werkpad.kader;

import static be.werkpad.overeenkomst.Overeenkomstsoort.ENGAGEMENTSVERKLARING;
import static be.werkpad.overeenkomst.Overeenkomstsoort.RAAMOVEREENKOMST;
import static be.werkpad.overeenkomst.Overeenkomstsoort.SAMENWERKINGSOVEREENKOMST;

import be.werkpad.formulier.Antwoordblad;
import be.werkpad.overeenkomst.Overeenkomstsoort;
import be.werkpad.plaatsing.Afspraken;
import be.werkpad.polis.Dekking;
import be.werkpad.polis.Polissoort;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The list that must be empty before somebody starts to work. Knows no database and no clock. */
final class WettelijkKader {
    private final Kadergegevens gegevens;
    private final List<Kaderbevinding> bevindingen = new ArrayList<>();

    private WettelijkKader(Kadergegevens gegevens) {
        this.gegevens = gegevens;
    }

    static Kaderuitslag nagekeken(Kadergegevens gegevens) {
        var kader = new WettelijkKader(gegevens);
        kader.kijkStatuutNa(gegevens.formulieren().statuut());
        kader.kijkPolissenNa(gegevens.plaatsing().afspraken());
        kader.kijkRisicosNa(gegevens.formulieren().verzekering());
        kader.gebrek(gegevens.formulieren().onkosten().tekst("soort") == null, Gebrek.ONKOSTEN_NIET_BESPROKEN);
        kader.kijkOvereenkomstenNa(gegevens.formulieren().overeenkomsten());
        kader.kijkVoorbereidingNa(gegevens.formulieren().voorbereiding());
        kader.kijkVeiligheidNa(
                gegevens.formulieren().veiligheid(), gegevens.formulieren().voorbereiding());
        kader.kijkAfsprakenNa(gegevens.plaatsing().afspraken());
        kader.gebrek(gegevens.formulieren().dimona().tekst("nummer") == null, Gebrek.DIMONA_ONTBREEKT);
        kader.gebrek(!gegevens.getekend(), Gebrek.HANDTEKENINGEN_ONTBREKEN);
        kader.kijkNaWatVerliep(gegevens.formulieren().verlopen());
        return Kaderuitslag.van(List.copyOf(kader.bevindingen));
    }

    private void kijkStatuutNa(Antwoordblad statuut) {
        var antwoord = statuut.tekst("antwoord");
        if (antwoord == null) {
            gebrek(true, Gebrek.STATUUT_NIET_NAGEKEKEN);
            return;
        }
        var nodig = "JA".equals(statuut.tekst("toelatingNodig"));
        gebrek(nodig && "NEE".equals(antwoord), Gebrek.TOELATING_GEWEIGERD);
        gebrek(nodig && "WACHT".equals(antwoord), Gebrek.TOELATING_WACHT);
        gebrek(!statuut.ja("gevolgWerkgeverUitgelegd"), Gebrek.GEVOLG_NIET_UITGELEGD);
    }

    /** From the first working day to the end of the trial, and to today for who works longer. */
    private void kijkPolissenNa(@Nullable Afspraken afspraken) {
        var van = afspraken == null ? gegevens.vandaag() : afspraken.startdatum();
        var einde = gegevens.eindeProef();
        var tot = einde == null || einde.isBefore(gegevens.vandaag()) ? gegevens.vandaag() : einde;
        var ongevallen = Dekking.van(gegevens.polissen(), Polissoort.ONGEVALLEN);
        var gedekt = dekt(ongevallen, van, tot);
        gebrek(!gedekt, Gebrek.ONGEVALLEN_NIET_GEDEKT);
        gebrek(gedekt && !dekt(ongevallen.metVerplaatsing(), van, tot), Gebrek.WEG_NIET_GEDEKT);
        gebrek(
                !dekt(Dekking.van(gegevens.polissen(), Polissoort.AANSPRAKELIJKHEID), van, tot),
                Gebrek.AANSPRAKELIJKHEID_NIET_GEDEKT);
    }

    private static boolean dekt(Dekking dekking, LocalDate van, LocalDate tot) {
        return dekking.eersteGat(van, tot.isBefore(van) ? van : tot).isEmpty();
    }

    private void kijkRisicosNa(Antwoordblad verzekering) {
        gebrek(verzekering.tekst("risicobespreking") == null, Gebrek.RISICOBESPREKING_ONTBREEKT);
        gebrek(
                "JA".equals(verzekering.tekst("extraVerzekering"))
                        && verzekering.tekst("bijkomendeVerzekeringWie") == null,
                Gebrek.EXTRA_VERZEKERING_ZONDER_EIGENAAR);
        gebrek(
                verzekering.datum("meldingWerkgeverDatum") == null
                        || verzekering.tekst("meldingWerkgeverVerzekeraar") == null,
                Gebrek.MELDING_WERKGEVER_ONTBREEKT);
    }

    /** Whether there is a raamovereenkomst on paper is asked once; when there is none, it is made and signed here. */
    private void kijkOvereenkomstenNa(Antwoordblad overeenkomsten) {
        var nieuw = "NIEUW".equals(overeenkomsten.tekst("raam"));
        gebrek(!isGetekend(RAAMOVEREENKOMST) && !nieuw, Gebrek.RAAMOVEREENKOMST_ONTBREEKT);
        gebrek(!isGetekend(RAAMOVEREENKOMST) && nieuw, Gebrek.RAAMOVEREENKOMST_TE_TEKENEN);
        gebrek(!isGetekend(ENGAGEMENTSVERKLARING), Gebrek.ENGAGEMENTSVERKLARING_ONTBREEKT);
        gebrek(!isGetekend(SAMENWERKINGSOVEREENKOMST), Gebrek.SAMENWERKINGSOVEREENKOMST_ONTBREEKT);
    }

    private boolean isGetekend(Overeenkomstsoort soort) {
        return gegevens.overeenkomsten().stream()
                .anyMatch(overeenkomst -> overeenkomst.soort() == soort && overeenkomst.isGeldigOp(gegevens.vandaag()));
    }

    private void kijkVoorbereidingNa(Antwoordblad voorbereiding) {
        var takenpakket = gegevens.plaatsing().taken();
        gebrek(takenpakket.isEmpty(), Gebrek.TAKENPAKKET_ONTBREEKT);
        gebrek(!takenpakket.isEmpty() && voorbereiding.tekst("takenAkkoord") == null, Gebrek.TAKEN_NIET_AANVAARD);
        gebrek(gegevens.plaatsing().vervoerplan() == null, Gebrek.VERVOERPLAN_ONTBREEKT);
    }

    /** CH-3: what is not in order needs a measure with somebody and a date, on the checklist or later. */
    private void kijkVeiligheidNa(Antwoordblad checklist, Antwoordblad voorbereiding) {
        if (voorbereiding.tekst("veilig") != null) {
            return;
        }
        gebrek(checklist.antwoorden().isEmpty(), Gebrek.VEILIGHEID_NIET_NAGEKEKEN);
        var maatregelen = checklist.rijen("maatregelen");
        var volledig =
                !maatregelen.isEmpty() && maatregelen.stream().allMatch(maatregel -> maatregel.datum("tegen") != null);
        gebrek(checklist.antwoorden().containsValue("NEE") && !volledig, Gebrek.MAATREGEL_ONVOLLEDIG);
    }

    private void kijkAfsprakenNa(@Nullable Afspraken afspraken) {
        gebrek(afspraken == null, Gebrek.AFSPRAKEN_ONTBREKEN);
        if (afspraken != null) {
            gebrek(
                    !gegevens.plaatsing().isBezig() && afspraken.startdatum().isBefore(gegevens.vandaag()),
                    Gebrek.STARTDATUM_VOORBIJ);
            gebrek(afspraken.werkbegeleider().isBlank(), Gebrek.WERKBEGELEIDER_ONTBREEKT);
        }
    }

    private void kijkNaWatVerliep(Set<Gebrek> verlopen) {
        var bekend = bevindingen.stream().map(Kaderbevinding::gebrek).toList();
        verlopen.forEach(gebrek -> gebrek(!bekend.contains(gebrek), gebrek));
    }

    private void gebrek(boolean ontbreekt, Gebrek gebrek) {
        if (ontbreekt) {
            bevindingen.add(new Kaderbevinding(gebrek, !gegevens.zacht().contains(gebrek)));
        }
    }
}
