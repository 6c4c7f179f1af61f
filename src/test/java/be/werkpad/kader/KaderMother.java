package be.werkpad.kader;

import static be.werkpad.plaatsing.PlaatsingMother.START;

import be.werkpad.document.Documentsoort;
import be.werkpad.formulier.Antwoordblad;
import be.werkpad.kader.Kadergegevens.Formulieren;
import be.werkpad.overeenkomst.OvereenkomstKaart;
import be.werkpad.overeenkomst.Overeenkomstsoort;
import be.werkpad.plaatsing.Afspraken;
import be.werkpad.plaatsing.PlaatsingKaart;
import be.werkpad.plaatsing.PlaatsingMother;
import be.werkpad.plaatsing.PlaatsingStatus;
import be.werkpad.plaatsing.Takenpakkettaak;
import be.werkpad.polis.PolisKaart;
import be.werkpad.polis.Polissoort;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A file in which nothing is missing, until a test takes something away. */
final class KaderMother {
    private static final PlaatsingKaart PLAATSING = PlaatsingMother.kaart(PlaatsingStatus.AFSPRAKEN);

    final Map<String, Object> statuut = new HashMap<>(Map.of(
            "toelatingNodig", "JA", "instantie", "Instantie-1", "antwoord", "OK", "gevolgWerkgeverUitgelegd", true));
    final Map<String, Object> verzekering = new HashMap<>(Map.of(
            "risicobespreking",
            "Besproken",
            "extraVerzekering",
            "NEE",
            "meldingWerkgeverDatum",
            START.toString(),
            "meldingWerkgeverVerzekeraar",
            "Verzekeraar-1"));
    final Map<String, Object> onkosten = new HashMap<>(Map.of("soort", "GEEN"));
    final Map<String, Object> overeenkomstantwoord = new HashMap<>();
    final Map<String, Object> voorbereiding = new HashMap<>(Map.of("takenAkkoord", "JA", "veilig", "JA"));
    final Map<String, Object> veiligheid = new HashMap<>(Map.of(
            "onthaal",
            "JA",
            "ehbo",
            "JA",
            "brandweg",
            "JA",
            "pbm",
            "JA",
            "machines",
            "JA",
            "hygiene",
            "JA",
            "gevaarlijkeStoffen",
            "NVT",
            "tillen",
            "JA",
            "alleenWerken",
            "NVT",
            "noodnummer",
            "JA"));
    final Map<String, Object> dimona = new HashMap<>(Map.of("nummer", "D-1"));
    final List<PolisKaart> polissen = new ArrayList<>();
    final List<OvereenkomstKaart> overeenkomsten = new ArrayList<>();
    Set<Gebrek> verlopen = Set.of();

    boolean polisbewijs = true;
    boolean werkpostnummer = true;

    boolean raamTeVernieuwen;
    boolean getekend = true;
    Map<Documentsoort, String> andereTekenaars = Map.of();

    List<Takenpakkettaak> taken = PLAATSING.taken();

    @Nullable
    String vervoerplan = "Met bus 23";

    @Nullable
    Afspraken afspraken = PLAATSING.gemaakteAfspraken();

    @Nullable
    LocalDate eindeProef = START.plusMonths(3);

    PlaatsingStatus status = PlaatsingStatus.AFSPRAKEN;
    LocalDate vandaag = START.minusDays(7);
    Set<Gebrek> zacht = Set.of();

    KaderMother() {
        for (var soort : Polissoort.values()) {
            polis(soort, START.minusMonths(1), START.plusMonths(3));
        }
        for (var soort : Overeenkomstsoort.values()) {
            overeenkomsten.add(new OvereenkomstKaart(soort, START.minusDays(20), null, "Map-1"));
        }
    }

    void polis(Polissoort soort, LocalDate van, LocalDate tot) {
        polissen.add(new PolisKaart(soort, "Verzekeraar-1", "P-" + polissen.size(), van, tot, true));
    }

    void zonderPolis(Polissoort soort) {
        polissen.removeIf(polis -> polis.soort() == soort);
    }

    void zonderVerplaatsing() {
        polissen.replaceAll(polis ->
                new PolisKaart(polis.soort(), "Verzekeraar-1", polis.nummer(), polis.van(), polis.tot(), false));
    }

    void zonderOvereenkomst(Overeenkomstsoort soort) {
        overeenkomsten.removeIf(overeenkomst -> overeenkomst.soort() == soort);
    }

    void zonderWerkbegeleider() {
        var oud = PLAATSING.gemaakteAfspraken();
        afspraken = new Afspraken(oud.rooster(), oud.startdatum(), oud.proefduur(), " ", null, oud.circuit());
    }

    List<Gebrek> gebreken() {
        return nagekeken().bevindingen().stream().map(Kaderbevinding::gebrek).toList();
    }

    Kaderuitslag nagekeken() {
        return WettelijkKader.nagekeken(new Kadergegevens(
                new PlaatsingKaart(5, 7, 70, status, false, taken, "OPENBAAR", vervoerplan, afspraken, null, null),
                new Formulieren(
                        new Antwoordblad(statuut),
                        verlopen,
                        new Antwoordblad(verzekering),
                        new Antwoordblad(onkosten),
                        new Antwoordblad(overeenkomstantwoord),
                        new Antwoordblad(voorbereiding),
                        new Antwoordblad(veiligheid),
                        new Antwoordblad(dimona)),
                polissen,
                polisbewijs,
                werkpostnummer,
                overeenkomsten,
                raamTeVernieuwen,
                getekend,
                andereTekenaars,
                afspraken == null ? null : eindeProef,
                vandaag,
                vandaag.plusDays(60),
                zacht));
    }
}
