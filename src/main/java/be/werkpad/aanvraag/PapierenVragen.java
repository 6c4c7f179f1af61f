package be.werkpad.aanvraag;

import be.werkpad.document.Documentsoort;
import be.werkpad.shared.Datumtekst;
import be.werkpad.shared.DomainException;
import be.werkpad.shared.UseCase;
import be.werkpad.traject.TrajectKaart;
import be.werkpad.traject.TrajectToegang;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A client asks for papers, alone or through staff (CH-9e, G.4). Also when the traject is over: the right stays. What is
 * not there yet is told at once and does not hold up the rest.
 */
@UseCase
public class PapierenVragen {
    private static final String VELD = "soorten";

    private final TrajectToegang toegang;
    private final Papierkeuzes keuzes;
    private final AanvraagZoeken aanvragen;
    private final Aanvraagloop loop;
    private final Clock clock;

    PapierenVragen(
            TrajectToegang toegang, Papierkeuzes keuzes, AanvraagZoeken aanvragen, Aanvraagloop loop, Clock clock) {
        this.toegang = toegang;
        this.keuzes = keuzes;
        this.aanvragen = aanvragen;
        this.loop = loop;
        this.clock = clock;
    }

    /**
     * What became of it.
     *
     * @param meldingen what was asked already or is not there yet, in sentences; empty when all comes
     */
    public record Antwoord(AanvraagKaart aanvraag, List<String> meldingen) {}

    /**
     * @param gevraagdOp the day on which the client asked; null is today, and for a client always
     * @throws DomainException aanvraag.nietsGekozen, aanvraag.inToekomst, aanvraag.looptAl, aanvraag.nogNiet
     */
    public Antwoord voor(String trajectcode, Collection<Documentsoort> soorten, @Nullable LocalDate gevraagdOp) {
        var traject = toegang.leesOfEigen(trajectcode);
        if (soorten.isEmpty()) {
            throw DomainException.bijVeld("aanvraag.nietsGekozen", VELD, "Kies welke papieren het zijn.");
        }
        var dag = dag(traject, gevraagdOp);
        var lopend = aanvragen.lopend(traject.id()).orElse(null);
        var gekozen = EnumSet.copyOf(soorten).stream()
                .map(soort -> keuzes.van(traject.id(), soort))
                .toList();
        var meldingen = gekozen.stream()
                .map(keuze -> melding(keuze, lopend))
                .filter(Objects::nonNull)
                .toList();
        if (meldingen.size() == gekozen.size()) {
            var isGevraagd = gekozen.stream().anyMatch(keuze -> isGevraagd(keuze, lopend));
            throw DomainException.bijVeld(
                    isGevraagd ? "aanvraag.looptAl" : "aanvraag.nogNiet", VELD, String.join(" ", meldingen));
        }
        vraag(traject, dag, lopend, nieuw(gekozen, lopend));
        return new Antwoord(aanvragen.lopend(traject.id()).orElseThrow(), meldingen);
    }

    private static Set<Documentsoort> nieuw(List<Papierkeuze> gekozen, @Nullable AanvraagKaart lopend) {
        return gekozen.stream()
                .filter(keuze -> melding(keuze, lopend) == null)
                .map(Papierkeuze::soort)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Documentsoort.class)));
    }

    private void vraag(TrajectKaart traject, LocalDate dag, @Nullable AanvraagKaart lopend, Set<Documentsoort> nieuw) {
        if (lopend == null) {
            loop.begin(traject, dag, nieuw);
        } else {
            loop.vraagOok(lopend, nieuw);
        }
    }

    /** Why this one is not asked now; null when it is. */
    private static @Nullable String melding(Papierkeuze keuze, @Nullable AanvraagKaart lopend) {
        if (lopend != null && isGevraagd(keuze, lopend)) {
            return "%s: dit is al gevraagd op %s.".formatted(keuze.naam(), Datumtekst.van(lopend.gevraagdOp()));
        }
        return keuze.isKlaar() ? null : "%s: %s".formatted(keuze.naam(), keuze.uitleg());
    }

    private static boolean isGevraagd(Papierkeuze keuze, @Nullable AanvraagKaart lopend) {
        return lopend != null && lopend.omvat(keuze.soort());
    }

    private LocalDate dag(TrajectKaart traject, @Nullable LocalDate gevraagdOp) {
        var vandaag = LocalDate.now(clock);
        if (gevraagdOp == null || !toegang.magLezen(traject)) {
            return vandaag;
        }
        if (gevraagdOp.isAfter(vandaag)) {
            throw DomainException.bijVeld("aanvraag.inToekomst", "gevraagdOp", "Deze dag moet nog komen.");
        }
        return gevraagdOp;
    }
}
