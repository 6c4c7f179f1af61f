package be.werkpad.proefperiode;

import be.werkpad.formulier.Formulierverrijker;
import be.werkpad.plaatsing.Afspraken;
import be.werkpad.plaatsing.PlaatsingZoeken;
import be.werkpad.prestatie.PrestatieKaart;
import be.werkpad.prestatie.PrestatieZoeken;
import be.werkpad.prestatie.Prestatiesoort;
import be.werkpad.werkvloer.WerkmetingKaart;
import be.werkpad.werkvloer.WerkmetingKaart.Taakmeting;
import be.werkpad.werkvloer.WerkmetingKaart.Zelfstandigheid;
import be.werkpad.werkvloer.WerkvloerZoeken;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Shows the measurement before this one, and fills in the period since then with the minutes of help in it (C.7). */
@Component
class WerkmetingVerrijker implements Formulierverrijker {
    private static final DateTimeFormatter DAG =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.forLanguageTag("nl-BE"));

    private final WerkvloerZoeken werkvloer;
    private final PrestatieZoeken prestaties;
    private final PlaatsingZoeken plaatsingen;
    private final Clock clock;

    WerkmetingVerrijker(
            WerkvloerZoeken werkvloer, PrestatieZoeken prestaties, PlaatsingZoeken plaatsingen, Clock clock) {
        this.werkvloer = werkvloer;
        this.prestaties = prestaties;
        this.plaatsingen = plaatsingen;
        this.clock = clock;
    }

    @Override
    public String formulier() {
        return "werkmeting";
    }

    @Override
    public void verrijk(
            ObjectNode schema, Map<String, Object> gegevens, long trajectId, Map<String, Object> procesvariabelen) {
        if (!(procesvariabelen.get("plaatsingId") instanceof Long plaatsingId)) {
            return;
        }
        var vorige = werkvloer.metingen(trajectId).stream()
                .filter(meting -> meting.plaatsingId() == plaatsingId)
                .findFirst();
        vorige.ifPresent(meting -> schema.withArray("components")
                .insertObject(0)
                .put("type", "text")
                .put("id", "Text_vorigeMeting")
                .put("text", tekst(meting)));
        gegevens.putIfAbsent("taken", vorige.map(WerkmetingVerrijker::rijen).orElseGet(() -> rijen(plaatsingId)));
        vulIn(gegevens, trajectId, begin(vorige, plaatsingId));
    }

    /** Each task with its level of the last time, to say what became different. */
    private static List<Map<String, Object>> rijen(WerkmetingKaart vorige) {
        return vorige.taken().stream()
                .map(taak -> Map.<String, Object>of(
                        "taak", taak.taak(),
                        "zelfstandigheid", taak.zelfstandigheid().name(),
                        "veilig", taak.veilig() ? "JA" : "NEE"))
                .toList();
    }

    /** The first time: the tasks that were agreed. */
    private List<Map<String, Object>> rijen(long plaatsingId) {
        return plaatsingen.metId(plaatsingId).taken().stream()
                .map(taak -> Map.<String, Object>of("taak", taak.taak()))
                .toList();
    }

    private Optional<LocalDate> begin(Optional<WerkmetingKaart> vorige, long plaatsingId) {
        return vorige.map(meting -> meting.tot().plusDays(1))
                .or(() -> Optional.ofNullable(plaatsingen.metId(plaatsingId).afspraken())
                        .map(Afspraken::startdatum));
    }

    /** Also in a next round of the task, which begins with the answers of the round before: its period is another. */
    private void vulIn(Map<String, Object> gegevens, long trajectId, Optional<LocalDate> begin) {
        var vandaag = LocalDate.now(clock);
        begin.filter(van -> !van.isAfter(vandaag)).ifPresent(van -> {
            gegevens.put("periodeVan", van.toString());
            gegevens.put("periodeTot", vandaag.toString());
            gegevens.put(
                    "steunMinuten",
                    prestaties.vanTraject(trajectId).stream()
                            .filter(prestatie -> prestatie.soort() == Prestatiesoort.CLIENTCONTACT)
                            .filter(prestatie -> !prestatie.datum().isBefore(van)
                                    && !prestatie.datum().isAfter(vandaag))
                            .mapToInt(PrestatieKaart::minuten)
                            .sum());
        });
    }

    private static String tekst(WerkmetingKaart meting) {
        var taken = meting.taken().stream().map(WerkmetingVerrijker::taak).collect(Collectors.joining(", "));
        var besluit = meting.besluit() == null ? "" : " Besluit: " + meting.besluit();
        return "**De vorige keer, van %s tot %s:** %s.%s"
                .formatted(DAG.format(meting.van()), DAG.format(meting.tot()), taken, besluit);
    }

    private static String taak(Taakmeting taak) {
        return "%s %s".formatted(taak.taak(), woorden(taak.zelfstandigheid()));
    }

    private static String woorden(Zelfstandigheid zelfstandigheid) {
        return switch (zelfstandigheid) {
            case SAMEN -> "samen";
            case MET_HULP -> "met hulp";
            case MET_AANWIJZING -> "met een aanwijzing";
            case ZELFSTANDIG -> "zelfstandig";
        };
    }
}
