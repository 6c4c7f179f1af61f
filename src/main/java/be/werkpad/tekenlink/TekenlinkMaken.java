package be.werkpad.tekenlink;

import be.werkpad.audit.Actie;
import be.werkpad.norm.NormBepalen;
import be.werkpad.ondertekening.OndertekeningKaart;
import be.werkpad.ondertekening.OndertekeningZoeken;
import be.werkpad.ondertekening.Partij;
import be.werkpad.ondertekening.Tekenwijze;
import be.werkpad.shared.DomainException;
import be.werkpad.shared.UseCase;
import be.werkpad.shared.Werkkalender;
import be.werkpad.tekenlink.Tekenlink.Doel;
import java.time.Clock;
import java.time.LocalDate;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Makes a link for one slot. It is shown once; an earlier link to the same slot stops working. */
@UseCase
public class TekenlinkMaken {
    private final OndertekeningZoeken ondertekeningen;
    private final TekenlinkRepository links;
    private final Linksporen sporen;
    private final Geldigheid geldigheid;
    private final RandomGenerator random;

    TekenlinkMaken(
            OndertekeningZoeken ondertekeningen,
            TekenlinkRepository links,
            Linksporen sporen,
            Geldigheid geldigheid,
            RandomGenerator random) {
        this.ondertekeningen = ondertekeningen;
        this.links = links;
        this.sporen = sporen;
        this.geldigheid = geldigheid;
        this.random = random;
    }

    /** How long a link works: norm {@code ondertekening.link}. */
    @org.springframework.stereotype.Component
    record Geldigheid(NormBepalen normen, Werkkalender kalender, Clock clock) {
        java.time.Instant nu() {
            return clock.instant();
        }

        /** The last day of what begins on that day. */
        LocalDate laatsteDag(LocalDate begin) {
            return normen.duur("ondertekening.link", LocalDate.now(clock)).na(begin, kalender);
        }

        /** The end of the last day. */
        java.time.Instant einde() {
            return laatsteDag(LocalDate.now(clock))
                    .plusDays(1)
                    .atStartOfDay(clock.getZone())
                    .toInstant();
        }
    }

    /**
     * @param vertegenwoordigerId for whom, when the slot is for a representative
     * @return the secret part of the address; it cannot be asked again
     */
    public String voor(long ondertekeningId, long vakId, @Nullable Long vertegenwoordigerId) {
        return maak(ondertekeningId, vakId, vertegenwoordigerId, false).sleutel();
    }

    /** A link that is about to be mailed to an employer. */
    Gemaakt omTeMailen(long ondertekeningId, long vakId) {
        return maak(ondertekeningId, vakId, null, true);
    }

    /** @param geldigTot last day on which it works */
    record Gemaakt(String sleutel, LocalDate geldigTot) {}

    private Gemaakt maak(long ondertekeningId, long vakId, @Nullable Long vertegenwoordigerId, boolean perMail) {
        var ronde = ondertekeningen.metId(ondertekeningId);
        eisMogelijk(ronde, vakId, vertegenwoordigerId);
        var nu = geldigheid.nu();
        links.findByTekenvakIdOrderByIdDesc(vakId).forEach(link -> {
            link.trekIn(nu);
            links.saveAndFlush(link);
        });
        var sleutel = Sleutel.nieuw(random);
        var doel = new Doel(ondertekeningId, vakId, vertegenwoordigerId);
        var link = new Tekenlink(doel, sleutel.hash(), sporen.account(), nu, geldigheid.einde());
        if (perMail) {
            link.wordtGemaild();
        }
        var geldigTot = links.saveAndFlush(link).kaart(geldigheid.clock()).geldigTot();
        sporen.noteer(Actie.TEKENLINK_GEMAAKT, ronde, vakId);
        return new Gemaakt(sleutel.tekst(), geldigTot);
    }

    private static void eisMogelijk(OndertekeningKaart ronde, long vakId, @Nullable Long vertegenwoordigerId) {
        var vak = ronde.vak(vakId);
        if (!ronde.isOpen() || vak.isGetekend()) {
            throw new DomainException("tekenlink.nietNodig", "Hier is geen handtekening meer nodig.");
        }
        if (!OndertekeningZoeken.wijzen(ronde, vak.partij()).contains(Tekenwijze.LINK)) {
            throw new DomainException("tekenlink.kanNiet", "Dit kan niet via een link getekend worden.");
        }
        var isBekend = vertegenwoordigerId != null && vak.toegelaten().contains(vertegenwoordigerId);
        if (vak.partij() == Partij.VERTEGENWOORDIGER && !isBekend) {
            throw DomainException.bijVeld(
                    "tekenlink.kiesVertegenwoordiger", "vertegenwoordiger", "Kies voor wie de link is.");
        }
    }
}
