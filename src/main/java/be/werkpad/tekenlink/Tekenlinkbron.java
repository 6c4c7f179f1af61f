package be.werkpad.tekenlink;

import be.werkpad.ondertekening.OndertekeningKaart;
import be.werkpad.ondertekening.OndertekeningNakijken;
import be.werkpad.ondertekening.OndertekeningZoeken;
import be.werkpad.ondertekening.Tekenwijze;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds what a secret opens. */
@Component
class Tekenlinkbron {
    private final TekenlinkRepository links;
    private final OndertekeningZoeken ondertekeningen;
    private final OndertekeningNakijken nakijken;
    private final Clock clock;

    Tekenlinkbron(
            TekenlinkRepository links,
            OndertekeningZoeken ondertekeningen,
            OndertekeningNakijken nakijken,
            Clock clock) {
        this.links = links;
        this.ondertekeningen = ondertekeningen;
        this.nakijken = nakijken;
        this.clock = clock;
    }

    record Gevonden(Tekenlink link, OndertekeningKaart ronde) {
        OndertekeningKaart.Vak vak() {
            return ronde.vak(link.doel().tekenvakId());
        }
    }

    /** Only a link that can be used now, in a round that still asks the right people. */
    Optional<Gevonden> geldig(String sleutel) {
        return links.findBySleutelhash(new Sleutel(sleutel).hash())
                .filter(link -> link.werktNog(clock.instant()))
                .filter(link -> nakijken.voor(link.doel().ondertekeningId()).isEmpty())
                .map(link ->
                        new Gevonden(link, ondertekeningen.metId(link.doel().ondertekeningId())))
                .filter(gevonden -> gevonden.ronde().isOpen() && !gevonden.vak().isGetekend());
    }

    /** Used to sign, so that the finished file may be read with it for a while. */
    Optional<Gevonden> getekend(String sleutel) {
        return links.findBySleutelhash(new Sleutel(sleutel).hash())
                .filter(Tekenlink::isGebruikt)
                .map(link ->
                        new Gevonden(link, ondertekeningen.metId(link.doel().ondertekeningId())))
                .filter(gevonden -> gevonden.vak().handtekening() != null
                        && gevonden.vak().handtekening().wijze() == Tekenwijze.LINK);
    }

    Linkstand stand(String sleutel) {
        var isGebruikt = links.findBySleutelhash(new Sleutel(sleutel).hash())
                .filter(Tekenlink::isGebruikt)
                .isPresent();
        if (isGebruikt) {
            return Linkstand.GEBRUIKT;
        }
        return geldig(sleutel).isPresent() ? Linkstand.GELDIG : Linkstand.WERKT_NIET;
    }
}
