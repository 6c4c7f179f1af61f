package be.werkpad.contractering;

import be.werkpad.formulier.Antwoordblad;
import be.werkpad.plaatsing.Afspraken;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The list that must be empty before somebody starts to work. Knows no database and no clock. */
final class WettelijkKader {
    private final Kadergegevens gegevens;
    private final List<Gebrek> gebreken = new ArrayList<>();

    private WettelijkKader(Kadergegevens gegevens) {
        this.gegevens = gegevens;
    }

    static List<Gebrek> gebreken(Kadergegevens gegevens) {
        var kader = new WettelijkKader(gegevens);
        kader.kijkStatuutNa(gegevens.formulieren().statuut());
        kader.kijkVerzekeringNa(gegevens.formulieren().verzekering());
        kader.kijkAfsprakenNa(gegevens.plaatsing().afspraken());
        kader.kijkPapierenNa();
        return List.copyOf(kader.gebreken);
    }

    private void kijkStatuutNa(Antwoordblad statuut) {
        var antwoord = statuut.tekst("antwoord");
        gebrek(antwoord == null, Gebrek.STATUUT_NIET_NAGEKEKEN);
        var nodig = "JA".equals(statuut.tekst("toelatingNodig"));
        gebrek(nodig && "NEE".equals(antwoord), Gebrek.TOELATING_GEWEIGERD);
        gebrek(nodig && "WACHT".equals(antwoord), Gebrek.TOELATING_WACHT);
    }

    private void kijkVerzekeringNa(Antwoordblad verzekering) {
        if (verzekering.antwoorden().isEmpty()) {
            gebreken.add(Gebrek.VERZEKERING_ONTBREEKT);
            return;
        }
        gebrek(!dekt(verzekering, "loVan", "loTot"), Gebrek.ONGEVALLEN_DEKT_PROEF_NIET);
        gebrek(!dekt(verzekering, "baVan", "baTot"), Gebrek.AANSPRAKELIJKHEID_DEKT_PROEF_NIET);
        gebrek(!verzekering.ja("loOnderweg"), Gebrek.WEG_NIET_VERZEKERD);
        gebrek(verzekering.tekst("risicobespreking") == null, Gebrek.RISICOBESPREKING_ONTBREEKT);
        gebrek(
                verzekering.datum("meldingWerkgeverDatum") == null
                        && verzekering.tekst("meldingWerkgeverVerzekeraar") == null,
                Gebrek.MELDING_WERKGEVER_ONTBREEKT);
    }

    /** Without agreements there is no period to cover yet; that is a gap of its own. */
    private boolean dekt(Antwoordblad verzekering, String van, String tot) {
        var afspraken = gegevens.plaatsing().afspraken();
        var einde = gegevens.eindeProef();
        var eerste = verzekering.datum(van);
        var laatste = verzekering.datum(tot);
        if (eerste == null || laatste == null) {
            return false;
        }
        return afspraken == null
                || einde == null
                || (!eerste.isAfter(afspraken.startdatum()) && !laatste.isBefore(einde));
    }

    private void kijkAfsprakenNa(@Nullable Afspraken afspraken) {
        gebrek(afspraken == null, Gebrek.AFSPRAKEN_ONTBREKEN);
        if (afspraken != null) {
            gebrek(afspraken.startdatum().isBefore(gegevens.vandaag()), Gebrek.STARTDATUM_VOORBIJ);
            gebrek(afspraken.werkbegeleider().isBlank(), Gebrek.WERKBEGELEIDER_ONTBREEKT);
        }
        gebrek(gegevens.plaatsing().taken().isEmpty(), Gebrek.TAKENPAKKET_ONTBREEKT);
        gebrek(gegevens.plaatsing().vervoerplan() == null, Gebrek.VERVOERPLAN_ONTBREEKT);
    }

    private void kijkPapierenNa() {
        var formulieren = gegevens.formulieren();
        gebrek(formulieren.onkosten().tekst("soort") == null, Gebrek.ONKOSTEN_NIET_BESPROKEN);
        gebrek(formulieren.dimona().tekst("nummer") == null, Gebrek.DIMONA_ONTBREEKT);
        gebrek(!gegevens.getekend(), Gebrek.HANDTEKENINGEN_ONTBREKEN);
    }

    private void gebrek(boolean ontbreekt, Gebrek gebrek) {
        if (ontbreekt) {
            gebreken.add(gebrek);
        }
    }
}
