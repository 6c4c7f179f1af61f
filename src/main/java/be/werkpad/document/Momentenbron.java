package be.werkpad.document;

import be.werkpad.formulier.FormulierantwoordZoeken;
import be.werkpad.norm.NormBepalen;
import be.werkpad.plaatsing.Afspraken;
import be.werkpad.plaatsing.PlaatsingKaart;
import be.werkpad.plaatsing.PlaatsingStatus;
import be.werkpad.plaatsing.PlaatsingZoeken;
import be.werkpad.plaatsing.Proefplan;
import be.werkpad.plaatsing.ProefplanBepalen;
import be.werkpad.shared.Werkkalender;
import be.werkpad.sjabloon.Documentgegevens.Termijn;
import be.werkpad.termijn.TermijnKaart;
import be.werkpad.termijn.TermijnZoeken;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Which talks are planned, in words for the client. */
@Component
class Momentenbron {
    private static final String BEVRAGING = "bevraging.datum";
    private static final String TUSSENTIJDS = "proef.tussentijds";
    private static final String EINDE = "proef.einde";
    private static final String CONTROLEBEL = "overdracht.controlebel";
    private static final String CONTACT = "opvolging.contact";
    private static final Map<String, String> NAMEN = Map.of(
            BEVRAGING,
            "Jaarlijks gesprek" + Termijn.TEN_LAATSTE,
            TUSSENTIJDS,
            "Tussentijds gesprek",
            EINDE,
            "Gesprek op het einde van de proef" + Termijn.TEN_LAATSTE,
            CONTROLEBEL,
            Termijn.CONTROLEBEL,
            CONTACT,
            "Volgend contact met je jobcoach" + Termijn.TEN_LAATSTE);

    /** The talks that a kind is the report of, or that it has nothing to do with. */
    private static final Map<Documentsoort, Set<String>> NIET = Map.of(
            Documentsoort.SAMENWERKINGSOVEREENKOMST, Set.of(BEVRAGING, CONTACT),
            Documentsoort.TUSSENTIJDSE_EVALUATIE, Set.of(TUSSENTIJDS),
            Documentsoort.EVALUATIEGESPREK, Set.of(TUSSENTIJDS, EINDE),
            Documentsoort.JAARLIJKSE_BEVRAGING, Set.of(BEVRAGING),
            Documentsoort.OVERDRACHTSDOSSIER, Set.of(BEVRAGING, TUSSENTIJDS, EINDE, CONTACT));

    private final TermijnZoeken termijnen;
    private final FormulierantwoordZoeken formulieren;
    private final Proefmomenten proef;
    private final NormBepalen normen;
    private final Werkkalender kalender;
    private final Clock clock;

    Momentenbron(
            TermijnZoeken termijnen,
            FormulierantwoordZoeken formulieren,
            Proefmomenten proef,
            NormBepalen normen,
            Werkkalender kalender,
            Clock clock) {
        this.termijnen = termijnen;
        this.formulieren = formulieren;
        this.proef = proef;
        this.normen = normen;
        this.kalender = kalender;
        this.clock = clock;
    }

    LocalDate vandaag() {
        return LocalDate.now(clock);
    }

    List<Termijn> voor(Documentreeks reeks) {
        var vandaag = vandaag();
        var momenten = new ArrayList<Termijn>();
        open(reeks).forEach(termijn -> momenten.add(moment(termijn, vandaag)));
        proef.gepland(reeks).ifPresent(plan -> {
            momenten.add(new Termijn(naam(TUSSENTIJDS), plan.tussentijds()));
            momenten.add(new Termijn(naam(EINDE), plan.einde()));
        });
        volgende(reeks).ifPresent(momenten::add);
        return momenten;
    }

    private List<TermijnKaart> open(Documentreeks reeks) {
        var niet = NIET.getOrDefault(reeks.soort(), Set.of());
        return termijnen.openVan(reeks.trajectId()).stream()
                .filter(termijn -> NAMEN.containsKey(termijn.sleutel()))
                .filter(termijn -> !niet.contains(termijn.sleutel()))
                .filter(termijn -> hoortBij(reeks, termijn))
                .toList();
    }

    private static boolean hoortBij(Documentreeks reeks, TermijnKaart termijn) {
        return termijn.plaatsingId() == null
                || reeks.soort() == Documentsoort.MIJN_TRAJECT
                || Objects.equals(termijn.plaatsingId(), reeks.plaatsingId());
    }

    private static Termijn moment(TermijnKaart termijn, LocalDate vandaag) {
        var naam = naam(termijn.sleutel());
        return termijn.isTeLaatOp(vandaag)
                ? new Termijn(naam.replace(Termijn.TEN_LAATSTE, "") + Termijn.TE_LAAT, termijn.datum())
                : new Termijn(naam, termijn.datum());
    }

    /** The next one of its kind that a report announces, and the call after a handover (C.6). */
    private Optional<Termijn> volgende(Documentreeks reeks) {
        return switch (reeks.soort()) {
            case PROFIEL_BIJ_START -> zonder(reeks, BEVRAGING).map(geen -> moment(BEVRAGING, na(BEVRAGING, vandaag())));
            case JAARLIJKSE_BEVRAGING ->
                formulieren
                        .laatste(reeks.trajectId(), "bevraging-voeren")
                        .map(antwoorden -> antwoorden.get("datum"))
                        .map(datum -> LocalDate.parse(datum.toString()))
                        .map(gehouden -> moment(BEVRAGING, na("bevraging.frequentie", gehouden)));
            case OVERDRACHTSDOSSIER ->
                zonder(reeks, CONTROLEBEL).map(geen -> moment(CONTROLEBEL, na(CONTROLEBEL, vandaag())));
            default -> Optional.empty();
        };
    }

    private Optional<Documentreeks> zonder(Documentreeks reeks, String sleutel) {
        return open(reeks).stream().anyMatch(termijn -> termijn.sleutel().equals(sleutel))
                ? Optional.empty()
                : Optional.of(reeks);
    }

    private LocalDate na(String norm, LocalDate dag) {
        return normen.duur(norm, vandaag()).na(dag, kalender);
    }

    private static Termijn moment(String sleutel, LocalDate datum) {
        return new Termijn(naam(sleutel), datum);
    }

    private static String naam(String sleutel) {
        return NAMEN.getOrDefault(sleutel, "");
    }

    /** The last day of the trial: as it runs, or as it was agreed. */
    Optional<LocalDate> eindeProef(Documentreeks reeks) {
        return termijnen.openVan(reeks.trajectId()).stream()
                .filter(termijn -> termijn.sleutel().equals(EINDE))
                .filter(termijn -> Objects.equals(termijn.plaatsingId(), reeks.plaatsingId()))
                .map(TermijnKaart::datum)
                .findFirst()
                .or(() -> proef.gepland(reeks).map(Proefplan::einde));
    }

    /** The last day of work at the werkpost of the paper, or at all of a traject; empty while somebody works. */
    Optional<LocalDate> laatsteDag(Documentreeks reeks) {
        return proef.laatsteDag(reeks);
    }

    /** The trial as it is agreed on, before it begins. */
    @Component
    static class Proefmomenten {
        private final PlaatsingZoeken plaatsingen;
        private final ProefplanBepalen plan;

        Proefmomenten(PlaatsingZoeken plaatsingen, ProefplanBepalen plan) {
            this.plaatsingen = plaatsingen;
            this.plan = plan;
        }

        Optional<LocalDate> laatsteDag(Documentreeks reeks) {
            var gewerkt = plaatsingen.vanTraject(reeks.trajectId()).stream()
                    .filter(plaatsing -> reeks.plaatsingId() == null || plaatsing.id() == reeks.plaatsingId())
                    .filter(plaatsing -> plaatsing.isBezig() || plaatsing.status() == PlaatsingStatus.GESTOPT)
                    .toList();
            return gewerkt.stream().anyMatch(PlaatsingKaart::isBezig)
                    ? Optional.empty()
                    : gewerkt.stream()
                            .map(PlaatsingKaart::einddatum)
                            .filter(Objects::nonNull)
                            .max(LocalDate::compareTo);
        }

        Optional<Proefplan> gepland(Documentreeks reeks) {
            return Optional.ofNullable(reeks.plaatsingId())
                    .map(plaatsingen::metId)
                    .filter(plaatsing -> plaatsing.status() == PlaatsingStatus.AFSPRAKEN)
                    .map(plaatsing -> (Afspraken) plaatsing.afspraken())
                    .map(plan::van);
        }
    }
}
