package be.werkpad.jaarverslag;

import be.werkpad.jaarverslag.Jaarverslag.Caseload;
import be.werkpad.norm.NormBepalen;
import be.werkpad.norm.NormBereik;
import be.werkpad.norm.NormKaart;
import be.werkpad.organisatie.MedewerkerKaart;
import be.werkpad.organisatie.MedewerkerZoeken;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Clients per full-time jobcoach on one day, against the norm (E.1). The main coach counts, not the backup. */
@Component
class Caseloadcijfers {
    private final Verslagvragen vragen;
    private final MedewerkerZoeken medewerkers;
    private final NormBepalen normen;

    Caseloadcijfers(Verslagvragen vragen, MedewerkerZoeken medewerkers, NormBepalen normen) {
        this.vragen = vragen;
        this.medewerkers = medewerkers;
        this.normen = normen;
    }

    List<Caseload> op(LocalDate dag) {
        var perCoach = vragen.perCoach(dag);
        return medewerkers.jobcoaches(null).stream()
                .map(coach -> caseload(coach, perCoach, dag))
                .toList();
    }

    private Caseload caseload(MedewerkerKaart coach, Map<String, Long> perCoach, LocalDate dag) {
        var trajecten = perCoach.getOrDefault(coach.account(), 0L);
        var perVte = perVte(trajecten, coach.vte());
        return new Caseload(
                coach.weergavenaam(),
                coach.antennenaam(),
                trajecten,
                coach.vte().toPlainString().replace('.', ','),
                perVte,
                oordeel(perVte, dag));
    }

    static long perVte(long trajecten, BigDecimal vte) {
        return vte.signum() == 0
                ? -1
                : BigDecimal.valueOf(trajecten)
                        .divide(vte, 0, RoundingMode.HALF_UP)
                        .longValueExact();
    }

    /** A year from before the norm has no judgement. */
    private String oordeel(long perVte, LocalDate dag) {
        var minste = grens("norm.caseload.BW.minimum", dag);
        var meeste = grens("norm.caseload.BW.maximum", dag);
        if (perVte < 0 || minste.isEmpty() || meeste.isEmpty()) {
            return "ONBEKEND";
        }
        if (perVte < minste.get()) {
            return "ONDER";
        }
        return perVte > meeste.get() ? "BOVEN" : "BINNEN";
    }

    private Optional<Long> grens(String norm, LocalDate dag) {
        return normen.zoek(norm, NormBereik.ALGEMEEN, dag).map(NormKaart::getal).map(BigDecimal::longValue);
    }
}
