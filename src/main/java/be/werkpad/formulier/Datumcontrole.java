package be.werkpad.formulier;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Dates, times of day, and both together. */
final class Datumcontrole {
    private static final int EERSTE_JAAR = 1900;
    private static final int LAATSTE_JAAR = 2199;
    private static final DateTimeFormatter OP_HET_SCHERM = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final DateTimeFormatter MET_UUR = DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm");

    private Datumcontrole() {}

    static Uitkomst controleer(Veld veld, Object waarde, LocalDate vandaag) {
        if ("".equals(waarde)) return Uitkomst.leeg();
        var subtype = veld.subtype();
        var gelezen = waarde instanceof String tekst ? Datums.lees(subtype, tekst.strip()) : null;
        if (gelezen == null || gelezen.isEmpty())
            return Uitkomst.fout("time".equals(subtype) ? "tijd.vorm" : "datum.vorm");
        var moment = gelezen.get();
        var dag = Datums.dag(moment);
        if (dag.isPresent()) {
            var uitkomst = dag(veld, dag.get(), vandaag);
            if (uitkomst.isFout()) return uitkomst;
        }
        return Uitkomst.goed(moment.toString());
    }

    /** Order between two fields: {@code nietVoor} and {@code nietNa}. */
    static Uitkomst volgorde(Veld veld, Object schoon, List<Veld> velden, Bereik bereik) {
        var eigen = Datums.lees(veld.subtype(), schoon.toString());
        for (var soort : List.of("nietVoor", "nietNa")) {
            var naam = veld.eigenschap(soort).orElse("");
            var ander = moment(veld, naam, bereik);
            if (eigen.isEmpty() || ander == null) continue;
            var verschil = vergelijk(eigen.get(), ander);
            if ("nietVoor".equals(soort) ? verschil < 0 : verschil > 0) {
                return Uitkomst.fout("datum." + soort, label(velden, naam), opHetScherm(ander));
            }
        }
        return Uitkomst.leeg();
    }

    private static Uitkomst dag(Veld veld, LocalDate dag, LocalDate vandaag) {
        if (dag.getYear() < EERSTE_JAAR || dag.getYear() > LAATSTE_JAAR) return Uitkomst.fout("datum.jaar");
        if (veld.aan("disallowPassedDates") && dag.isBefore(vandaag)) return Uitkomst.fout("datum.verleden");
        for (var regel : veld.regels()) {
            var fout = regel.isOpDatum() ? regel.fout(dag.toString(), vandaag) : Optional.<String>empty();
            if (fout.isPresent()) return Uitkomst.fout(fout.get());
        }
        return Uitkomst.leeg();
    }

    private static @Nullable Temporal moment(Veld veld, String naam, Bereik bereik) {
        if (naam.isEmpty() || !(bereik.verwijzing(naam) instanceof String tekst)) return null;
        return Datums.lees(veld.subtype(), tekst.strip()).orElse(null);
    }

    private static int vergelijk(Temporal een, Temporal ander) {
        if (een instanceof LocalDate datum) return datum.compareTo((LocalDate) ander);
        if (een instanceof LocalTime tijd) return tijd.compareTo((LocalTime) ander);
        return ((LocalDateTime) een).compareTo((LocalDateTime) ander);
    }

    private static String label(List<Veld> velden, String naam) {
        return velden.stream()
                .filter(veld -> veld.naam().equals(naam))
                .map(Veld::label)
                .findFirst()
                .orElse(naam);
    }

    private static String opHetScherm(Temporal moment) {
        if (moment instanceof LocalDate datum) return OP_HET_SCHERM.format(datum);
        return moment instanceof LocalDateTime datumtijd ? MET_UUR.format(datumtijd) : moment.toString();
    }
}
