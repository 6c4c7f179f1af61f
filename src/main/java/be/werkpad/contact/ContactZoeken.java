package be.werkpad.contact;

import be.werkpad.norm.NormBepalen;
import be.werkpad.prestatie.PrestatieKaart;
import be.werkpad.prestatie.PrestatieZoeken;
import be.werkpad.shared.Werkkalender;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads contacts. The caller has checked who may. */
@Component
@Transactional(readOnly = true)
public class ContactZoeken {
    private final ContactverslagRepository verslagen;
    private final GeplandContactRepository plannen;
    private final PrestatieZoeken prestaties;
    private final Verslagtermijn termijn;

    ContactZoeken(
            ContactverslagRepository verslagen,
            GeplandContactRepository plannen,
            PrestatieZoeken prestaties,
            Verslagtermijn termijn) {
        this.verslagen = verslagen;
        this.plannen = plannen;
        this.prestaties = prestaties;
        this.termijn = termijn;
    }

    /** Newest first. */
    public List<ContactverslagKaart> vanTraject(long trajectId) {
        return verslagen.findByTrajectIdOrderByDatumDescIdDesc(trajectId).stream()
                .map(Contactverslag::kaart)
                .toList();
    }

    public Optional<ContactverslagKaart> laatste(long trajectId) {
        return verslagen.findFirstByTrajectIdOrderByDatumDescIdDesc(trajectId).map(Contactverslag::kaart);
    }

    /** Planned, or written down as time, without a report; oldest first (CH-6a). */
    public List<OpenContact> open(Collection<Long> trajectIds) {
        if (trajectIds.isEmpty()) {
            return List.of();
        }
        var gepland =
                plannen
                        .findByTrajectIdInAndStatusOrderByDatumAscIdAsc(trajectIds, GeplandContact.Stand.GEPLAND)
                        .stream()
                        .map(plan -> plan.open(termijn.na(plan.datum())));
        var klaar = Set.copyOf(verslagen.prestatiesMetVerslag(trajectIds));
        var gewerkt = prestaties.clientcontacten(trajectIds).stream()
                .filter(prestatie -> !klaar.contains(prestatie.id()))
                .map(this::open);
        return Stream.concat(gepland, gewerkt)
                .sorted(Comparator.comparing(OpenContact::datum))
                .toList();
    }

    private OpenContact open(PrestatieKaart prestatie) {
        return new OpenContact(
                OpenContact.Bron.PRESTATIE,
                prestatie.id(),
                Objects.requireNonNull(prestatie.trajectId()),
                prestatie.datum(),
                prestatie.start(),
                prestatie.kanaal() == null ? null : Kanaal.valueOf(prestatie.kanaal()),
                null,
                termijn.na(prestatie.datum()));
    }

    /**
     * Reports with this text in them, newest first.
     *
     * @param trajectIds whose dossiers may be read; null for all
     */
    public List<ContactverslagKaart> metTekst(String tekst, @Nullable Collection<Long> trajectIds, int hoogstens) {
        if (trajectIds != null && trajectIds.isEmpty()) {
            return List.of();
        }
        var letterlijk = tekst.strip().toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0");
        return verslagen
                .metTekst(
                        letterlijk,
                        trajectIds == null,
                        trajectIds == null ? List.of(-1L) : trajectIds,
                        Limit.of(hoogstens))
                .stream()
                .map(Contactverslag::kaart)
                .toList();
    }

    /** Until when a report is on time. */
    @Component
    static class Verslagtermijn {
        private final NormBepalen normen;
        private final Werkkalender kalender;

        Verslagtermijn(NormBepalen normen, Werkkalender kalender) {
            this.normen = normen;
            this.kalender = kalender;
        }

        LocalDate na(LocalDate contact) {
            return normen.duur("verslag.termijn", contact).na(contact, kalender);
        }
    }
}
