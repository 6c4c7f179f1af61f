package be.werkpad.herinnering;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The sentences of the mail. */
@Component
class Mailwoorden {
    private static final Locale NEDERLANDS = Locale.forLanguageTag("nl-BE");

    private final MessageSource messages;

    Mailwoorden(MessageSource messages) {
        this.messages = messages;
    }

    String zin(String sleutel, Object... waarden) {
        return messages.getMessage(sleutel, waarden, NEDERLANDS);
    }
}
