package be.werkpad.jaarverslag;

import be.werkpad.organisatie.AntenneKaart;
import be.werkpad.organisatie.AntenneZoeken;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What people read for a code in a view. */
@Component
class Labels {
    private static final Locale NEDERLANDS = Locale.forLanguageTag("nl-BE");

    private final MessageSource messages;
    private final AntenneZoeken antennes;

    Labels(MessageSource messages, AntenneZoeken antennes) {
        this.messages = messages;
        this.antennes = antennes;
    }

    String tekst(String sleutel) {
        return messages.getMessage(sleutel, null, NEDERLANDS);
    }

    String antenne(String code) {
        return antennes.metCode(code).map(AntenneKaart::naam).orElse(code);
    }
}
