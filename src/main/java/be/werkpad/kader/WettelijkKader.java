package be.werkpad.kader;

import static be.werkpad.overeenkomst.Overeenkomstsoort.ENGAGEMENTSVERKLARING;
import static be.werkpad.overeenkomst.Overeenkomstsoort.RAAMOVEREENKOMST;
import static be.werkpad.overeenkomst.Overeenkomstsoort.SAMENWERKINGSOVEREENKOMST;

import be.werkpad.document.Documentsoort;
import be.werkpad.formulier.Antwoordblad;
import be.werkpad.overeenkomst.OvereenkomstKaart;
import be.werkpad.overeenkomst.Overeenkomstsoort;
import be.werkpad.plaatsing.Afspraken;
import be.werkpad.polis.Dekking;
import be.werkpad.polis.Polissoort;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
        kader.kijkStatuutNa(gegevens.formulieren());
        kader.kijkPolissenNa();
        kader.kijkBewijsNa();
        kader.gebrek(!gegevens.werkpostnummer(), Gebrek.WERKPOST_ZONDER_NUMMER);
        kader.kijkRisicosNa(gegevens.formulieren().verzekering());
        kader.gebrek(gegevens.formulieren().onkosten().tekst("soort") == null, Gebrek.ONKOSTEN_NIET_BESPROKEN);
        kader.kijkOvereenkomstenNa(gegevens.formulieren().overeenkomsten());
        kader.kijkVoorbereidingNa(gegevens.formulieren().voorbereiding());
        kader.kijkVeiligheidNa(new Veiligheidslijst(gegevens.formulieren().veiligheid()));
        kader.kijkAfsprakenNa(gegevens.plaatsing().afspraken());
        kader.kijkDimonaNa(gegevens.formulieren().dimona());
        kader.gebrek(!gegevens.getekend(), Gebrek.HANDTEKENINGEN_ONTBREKEN);
        kader.kijkTekenaarsNa();
        kader.kijkNaWatVerliep(gegevens.formulieren().verlopen());
        return Kaderuitslag.van(List.copyOf(kader.bevindingen));
    }

    /** A refusal of other hours than those that are agreed now says nothing any more. */
    private void kijkStatuutNa(Kadergegevens.Formulieren formulieren) {
        var statuut = formulieren.statuut();
        var antwoord = statuut.tekst("antwoord");
        if (antwoord == null) {
            gebrek(true, Gebrek.STATUUT_NIET_NAGEKEKEN);
            return;
        }
        gebrek(
                "NEE".equals(antwoord) && !formulieren.verlopen().contains(Gebrek.UREN_VERANDERD),
                Gebrek.TOELATING_GEWEIGERD);
        gebrek("WACHT".equals(antwoord), Gebrek.TOELATING_WACHT);
        gebrek(!statuut.ja("gevolgWerkgeverUitgelegd"), Gebrek.GEVOLG_NIET_UITGELEGD);
    }

    private void kijkPolissenNa() {
        var ongevallen = Dekking.van(gegevens.polissen(), Polissoort.ONGEVALLEN);
        var gat = gat(ongevallen);
        gat(gat, Gebrek.ONGEVALLEN_NIET_GEDEKT);
        gat(gat.isPresent() ? Optional.empty() : gat(ongevallen.metVerplaatsing()), Gebrek.WEG_NIET_GEDEKT);
        gat(gat(Dekking.van(gegevens.polissen(), Polissoort.AANSPRAKELIJKHEID)), Gebrek.AANSPRAKELIJKHEID_NIET_GEDEKT);
    }

    private void kijkBewijsNa() {
        gebrek(!gegevens.polisbewijs(), Gebrek.POLISBEWIJS_ONTBREEKT);
    }

    private Optional<LocalDate> gat(Dekking dekking) {
        var van = gegevens.eersteDag();
        var tot = gegevens.verzekerdTot();
        return dekking.eersteGat(van, tot.isBefore(van) ? van : tot);
    }

    private void kijkRisicosNa(Antwoordblad verzekering) {
        gebrek(verzekering.tekst("risicobespreking") == null, Gebrek.RISICOBESPREKING_ONTBREEKT);
        gebrek(
                "JA".equals(verzekering.tekst("extraVerzekering"))
                        && verzekering.tekst("bijkomendeVerzekeringWie") == null,
                Gebrek.EXTRA_VERZEKERING_ZONDER_EIGENAAR);
        tenzijNietNodig(
                verzekering.datum("meldingWerkgeverDatum") == null
                        || verzekering.tekst("meldingWerkgeverVerzekeraar") == null,
                verzekering.tekst("meldingNietNodigReden"),
                Gebrek.MELDING_WERKGEVER_ONTBREEKT);
    }

    private void kijkDimonaNa(Antwoordblad dimona) {
        tenzijNietNodig(dimona.tekst("nummer") == null, dimona.tekst("nietNodigReden"), Gebrek.DIMONA_ONTBREEKT);
    }

    /** What only reminds, reminds until it is done or until somebody wrote why it is not needed (EX-1, VZ-6). */
    private void tenzijNietNodig(boolean ontbreekt, @Nullable String reden, Gebrek gebrek) {
        gebrek(ontbreekt && !(reden != null && gegevens.zacht().contains(gebrek)), gebrek);
    }

    /** Whether there is a raamovereenkomst on paper is asked once; when there is none, it is made and signed here. */
    private void kijkOvereenkomstenNa(Antwoordblad overeenkomsten) {
        var nieuw = "NIEUW".equals(overeenkomsten.tekst("raam"));
        gat(gatInRaam(), nieuw ? Gebrek.RAAMOVEREENKOMST_TE_TEKENEN : Gebrek.RAAMOVEREENKOMST_ONTBREEKT);
        gebrek(!isGetekend(ENGAGEMENTSVERKLARING), Gebrek.ENGAGEMENTSVERKLARING_ONTBREEKT);
        gebrek(!isGetekend(SAMENWERKINGSOVEREENKOMST), Gebrek.SAMENWERKINGSOVEREENKOMST_ONTBREEKT);
    }

    private boolean isGetekend(Overeenkomstsoort soort) {
        return gegevens.overeenkomsten().stream()
                .anyMatch(overeenkomst -> overeenkomst.soort() == soort && overeenkomst.isGeldigOp(gegevens.vandaag()));
    }

    /** The first day, from today to the end of the trial, on which no raamovereenkomst holds (CH-4a-1). */
    private Optional<LocalDate> gatInRaam() {
        return isGetekend(RAAMOVEREENKOMST)
                ? gegevens.overeenkomsten().stream()
                        .filter(overeenkomst -> overeenkomst.soort() == RAAMOVEREENKOMST)
                        .map(OvereenkomstKaart::geldigTot)
                        .filter(einde -> einde != null && einde.isBefore(gegevens.raamTot()))
                        .map(einde -> einde.plusDays(1))
                        .findFirst()
                : Optional.of(gegevens.vandaag());
    }

    private void kijkVoorbereidingNa(Antwoordblad voorbereiding) {
        var takenpakket = gegevens.plaatsing().taken();
        gebrek(takenpakket.isEmpty(), Gebrek.TAKENPAKKET_ONTBREEKT);
        gebrek(!takenpakket.isEmpty() && voorbereiding.tekst("takenAkkoord") == null, Gebrek.TAKEN_NIET_AANVAARD);
        gebrek(gegevens.plaatsing().vervoerplan() == null, Gebrek.VERVOERPLAN_ONTBREEKT);
    }

    /** CH-3: only a complete checklist counts, and what is not in order has a measure, on the checklist or later. */
    private void kijkVeiligheidNa(Veiligheidslijst lijst) {
        var later = gegevens.formulieren().voorbereiding().rijen("maatregelen");
        gebrek(!lijst.isVolledig(), Gebrek.VEILIGHEID_NIET_NAGEKEKEN);
        gebrek(lijst.isVolledig() && !lijst.heeftElkeMaatregel(later), Gebrek.MAATREGEL_ONVOLLEDIG);
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

    /** Of what must be signed anyway, nothing is said twice. */
    private void kijkTekenaarsNa() {
        anderen(Documentsoort.AFSPRAKENNOTA, Gebrek.NOTA_ANDERE_TEKENAARS, Gebrek.HANDTEKENINGEN_ONTBREKEN);
        anderen(
                Documentsoort.SAMENWERKINGSOVEREENKOMST,
                Gebrek.SAMENWERKING_ANDERE_TEKENAARS,
                Gebrek.SAMENWERKINGSOVEREENKOMST_ONTBREEKT);
        anderen(
                Documentsoort.ENGAGEMENTSVERKLARING,
                Gebrek.ENGAGEMENT_ANDERE_TEKENAARS,
                Gebrek.ENGAGEMENTSVERKLARING_ONTBREEKT);
    }

    private void anderen(Documentsoort soort, Gebrek gebrek, Gebrek ontbreekt) {
        var verschil = gegevens.andereTekenaars().get(soort);
        if (verschil != null && bevindingen.stream().noneMatch(bevinding -> bevinding.gebrek() == ontbreekt)) {
            bevindingen.add(new Kaderbevinding(gebrek, !gegevens.zacht().contains(gebrek), null, verschil));
        }
    }

    private void kijkNaWatVerliep(Set<Gebrek> verlopen) {
        var bekend = bevindingen.stream().map(Kaderbevinding::gebrek).toList();
        verlopen.forEach(gebrek -> gebrek(!bekend.contains(gebrek), gebrek));
    }

    private void gebrek(boolean ontbreekt, Gebrek gebrek) {
        if (ontbreekt) {
            noteer(gebrek, null);
        }
    }

    private void gat(Optional<LocalDate> eersteDag, Gebrek gebrek) {
        eersteDag.ifPresent(dag -> noteer(gebrek, dag));
    }

    private void noteer(Gebrek gebrek, @Nullable LocalDate dag) {
        bevindingen.add(new Kaderbevinding(gebrek, !gegevens.zacht().contains(gebrek), dag));
    }
}
