package be.werkpad.tekenlink;

import be.werkpad.audit.Actie;
import be.werkpad.ondertekening.OndertekeningZoeken;
import be.werkpad.shared.UseCase;
import java.time.Clock;

/** Makes every link to a slot useless at once. */
@UseCase
public class TekenlinkIntrekken {
    private final OndertekeningZoeken ondertekeningen;
    private final TekenlinkRepository links;
    private final Linksporen sporen;
    private final Clock clock;

    TekenlinkIntrekken(OndertekeningZoeken ondertekeningen, TekenlinkRepository links, Linksporen sporen, Clock clock) {
        this.ondertekeningen = ondertekeningen;
        this.links = links;
        this.sporen = sporen;
        this.clock = clock;
    }

    public void voor(long ondertekeningId, long vakId) {
        var ronde = ondertekeningen.metId(ondertekeningId);
        ronde.vak(vakId);
        for (var link : links.findByTekenvakIdOrderByIdDesc(vakId)) {
            if (link.werktNog(clock.instant())) {
                link.trekIn(clock.instant());
                links.saveAndFlush(link);
                sporen.noteer(Actie.TEKENLINK_INGETROKKEN, ronde, vakId);
            }
        }
    }
}
