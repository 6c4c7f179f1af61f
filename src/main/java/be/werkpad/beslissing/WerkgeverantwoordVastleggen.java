package be.werkpad.beslissing;

import be.werkpad.audit.Actie;
import be.werkpad.audit.Audittrail;
import be.werkpad.beslissing.Keuze.Kiezer;
import be.werkpad.shared.DomainException;
import be.werkpad.shared.UseCase;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Records what the werkgever decides: B5W before a start and B8W after the trial. */
@UseCase
public class WerkgeverantwoordVastleggen {
    private static final Map<String, Richting> STARTEN =
            Map.of("JA", Richting.VERDER, "JA_MET_AANPASSING", Richting.AANPASSEN);

    private final BeslissingRepository beslissingen;
    private final Audittrail audit;
    private final Clock clock;

    WerkgeverantwoordVastleggen(BeslissingRepository beslissingen, Audittrail audit, Clock clock) {
        this.beslissingen = beslissingen;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param antwoord code as in the form
     * @param van who of the werkpost said it
     * @param uitleg the reason or the change asked for
     * @param door account of who writes it down
     */
    public record Werkgeverantwoord(
            String antwoord, String van, @Nullable String uitleg, LocalDate datum, String door) {}

    public long voor(Vraagplaats plaats, Vraagcode vraagcode, Werkgeverantwoord antwoord) {
        if (plaats.werkpostId() == null) {
            throw new DomainException(
                    "beslissing.werkpostOntbreekt", "Het is niet bekend over welke werkpost dit antwoord gaat.");
        }
        if (antwoord.datum().isAfter(LocalDate.now(clock))) {
            throw DomainException.bijVeld(
                    "beslissing.datumInToekomst", "datum", "De datum van het antwoord ligt in de toekomst.");
        }
        var keuze = new Keuze(
                antwoord.antwoord(),
                antwoord.uitleg(),
                Kiezer.WERKGEVER,
                null,
                antwoord.van(),
                null,
                1,
                null,
                antwoord.datum(),
                antwoord.door());
        var beslissing = Beslissing.vanWerkgever(plaats, vraagcode, keuze, richting(vraagcode, antwoord.antwoord()));
        var kaart = beslissingen.save(beslissing).kaart();
        audit.noteer(
                Actie.BESLISSING_GENOMEN,
                plaats.trajectId(),
                "beslissing",
                String.valueOf(kaart.id()),
                Map.of("vraagcode", vraagcode.name(), "richting", antwoord.antwoord()));
        return kaart.id();
    }

    /** Null for an answer that leads nowhere: no, or stop. */
    private static @Nullable Richting richting(Vraagcode vraagcode, String antwoord) {
        if (vraagcode == Vraagcode.B5W) {
            return STARTEN.get(antwoord);
        }
        return vraagcode.richtingen().stream()
                .filter(richting -> richting.name().equals(antwoord))
                .findFirst()
                .orElse(null);
    }
}
