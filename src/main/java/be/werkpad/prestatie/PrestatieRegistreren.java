package be.werkpad.prestatie;

import be.werkpad.audit.Actie;
import be.werkpad.audit.Audittrail;
import be.werkpad.shared.DomainException;
import be.werkpad.shared.UseCase;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes work down. Over budget is marked, a long or double day is told; neither stops it (CH-5e-4, F.6). */
@UseCase
public class PrestatieRegistreren {
    private static final int LANGE_DAG = 12 * 60;
    private static final int DAG = 24 * 60;

    private final PrestatieRepository prestaties;
    private final Buffermeter meter;
    private final Audittrail audit;
    private final Clock clock;

    PrestatieRegistreren(PrestatieRepository prestaties, Buffermeter meter, Audittrail audit, Clock clock) {
        this.prestaties = prestaties;
        this.meter = meter;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param waarschuwingen in plain Dutch, for who wrote it down */
    public record Geregistreerd(PrestatieKaart prestatie, List<String> waarschuwingen) {}

    public Geregistreerd voor(NieuwePrestatie nieuw) {
        var geregistreerd = bijContact(nieuw);
        var kaart = geregistreerd.prestatie();
        audit.noteer(
                Actie.PRESTATIE_GEREGISTREERD,
                kaart.trajectId(),
                "prestatie",
                String.valueOf(kaart.id()),
                Map.of(
                        "prestatiesoort",
                        kaart.soort().name(),
                        "datum",
                        kaart.datum().toString()));
        return geregistreerd;
    }

    /** For a contact, which stands in the trail itself. */
    public Geregistreerd bijContact(NieuwePrestatie nieuw) {
        var bovenBudget = nieuw.soort().isClientgebonden() && meter.isOp(nieuw);
        var prestatie = new Prestatie(nieuw, LocalDate.now(clock), bovenBudget);
        var waarschuwingen = bezwaren(prestatie.kaart());
        var kaart = prestaties.save(prestatie).kaart();
        if (bovenBudget) {
            waarschuwingen.add("Het budget van deze cliënt is op. Je werk is toch bewaard.");
        }
        meter.bekijk(kaart).ifPresent(waarschuwingen::add);
        return new Geregistreerd(kaart, waarschuwingen);
    }

    private List<String> bezwaren(PrestatieKaart nieuw) {
        var dag = prestaties
                .findByMedewerkerAndDatumBetweenOrderByDatumDescIdDesc(nieuw.medewerker(), nieuw.datum(), nieuw.datum())
                .stream()
                .map(Prestatie::kaart)
                .toList();
        var minuten = nieuw.alleMinuten()
                + dag.stream().mapToInt(PrestatieKaart::alleMinuten).sum();
        if (minuten > DAG) {
            throw DomainException.bijVeld(
                    "prestatie.dagTeLang", "minuten", "Op deze dag komt er dan meer dan 24 uur samen.");
        }
        var bezwaren = new ArrayList<String>();
        if (minuten > LANGE_DAG) {
            bezwaren.add("Op deze dag staat nu meer dan 12 uur. Klopt dat?");
        }
        if (dag.stream().anyMatch(nieuw::overlapt)) {
            bezwaren.add("Op dit uur staat er al iets anders. Klopt dat?");
        }
        return bezwaren;
    }
}
