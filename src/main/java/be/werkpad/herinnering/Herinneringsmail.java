package be.werkpad.herinnering;

import be.werkpad.mail.Mailbericht;
import be.werkpad.organisatie.MedewerkerKaart;
import be.werkpad.shared.Sha256;
import be.werkpad.web.Webadres;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the parts together into one mail. */
@Component
class Herinneringsmail {
    private static final int KENMERK = 24;

    private final List<Herinneringsbron> bronnen;
    private final Mailwoorden woorden;
    private final Webadres adres;

    Herinneringsmail(List<Herinneringsbron> bronnen, Mailwoorden woorden, Webadres adres) {
        this.bronnen = bronnen;
        this.woorden = woorden;
        this.adres = adres;
    }

    /** Empty when there is nothing to tell. */
    @Transactional(readOnly = true)
    Optional<Mailbericht> voor(MedewerkerKaart medewerker, String email, LocalDate dag) {
        var delen = bronnen.stream()
                .flatMap(bron -> bron.voor(medewerker, dag).stream())
                .toList();
        if (delen.isEmpty()) {
            return Optional.empty();
        }
        var aantal = delen.stream().mapToInt(Herinneringsdeel::aantal).sum();
        var onderwerp = woorden.zin("herinnering.mail.onderwerp", aantal);
        return Optional.of(new Mailbericht(kenmerk(medewerker.account(), dag), email, onderwerp, tekst(delen)));
    }

    private String tekst(List<Herinneringsdeel> delen) {
        var midden =
                delen.stream().map(deel -> String.join("\n", deel.regels())).collect(Collectors.joining("\n\n"));
        return "%s\n\n%s\n\n%s\n"
                .formatted(
                        woorden.zin("herinnering.mail.groet"),
                        midden,
                        woorden.zin("herinnering.mail.uit", adres.van("/herinneringen")));
    }

    /** The same for the same person and day, so that a mailbox can see that it already has this mail. */
    private static String kenmerk(String account, LocalDate dag) {
        var sleutel = (account + "@" + dag).getBytes(StandardCharsets.UTF_8);
        return "herinnering-" + Sha256.van(sleutel).substring(0, KENMERK);
    }
}
