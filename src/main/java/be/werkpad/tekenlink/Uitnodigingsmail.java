package be.werkpad.tekenlink;

import be.werkpad.mail.Mailbericht;
import be.werkpad.organisatie.MedewerkerZoeken;
import be.werkpad.shared.Sha256;
import be.werkpad.web.Webadres;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The mail with a link. Names no client and no document, and says nothing of a dossier (G.7). */
@Component
class Uitnodigingsmail {
    private static final Locale NEDERLANDS = Locale.forLanguageTag("nl-BE");
    private static final DateTimeFormatter DATUM = DateTimeFormatter.ofPattern("d MMMM yyyy", NEDERLANDS);

    private final MedewerkerZoeken medewerkers;
    private final Webadres webadres;
    private final MessageSource messages;

    Uitnodigingsmail(MedewerkerZoeken medewerkers, Webadres webadres, MessageSource messages) {
        this.medewerkers = medewerkers;
        this.webadres = webadres;
        this.messages = messages;
    }

    Mailbericht voor(long vakId, TekenlinkMaken.Gemaakt link, String aan, boolean herinnering) {
        return new Mailbericht(
                kenmerk(vakId, link),
                aan,
                zin(herinnering ? "tekenlink.mail.onderwerp.herinnering" : "tekenlink.mail.onderwerp"),
                String.join(
                        "\n\n",
                        zin("tekenlink.mail.groet"),
                        zin(herinnering ? "tekenlink.mail.wacht" : "tekenlink.mail.klaar"),
                        webadres.van("/tekenen/" + link.sleutel()),
                        zin("tekenlink.mail.geldig", DATUM.format(link.geldigTot())),
                        zin("tekenlink.mail.vragen", medewerkers.dienst().naam())));
    }

    /** The same mail always has the same, and nobody can read the secret from it. */
    private static String kenmerk(long vakId, TekenlinkMaken.Gemaakt link) {
        var hash = Sha256.van(("mail" + link.sleutel()).getBytes(StandardCharsets.UTF_8));
        return "tekenen-%d-%s".formatted(vakId, hash.substring(0, 16));
    }

    private String zin(String sleutel, Object... waarden) {
        return messages.getMessage(sleutel, waarden, NEDERLANDS);
    }
}
